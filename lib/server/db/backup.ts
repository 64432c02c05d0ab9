import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { databaseFile, fileUrl } from './database-url';
import { makeFolder } from './make-folder';
import { requireIntact } from './require-intact';
import { createSqliteClient } from './sqlite-connection';

/** Where a backup of now goes when no place is named: beside the database, named by the time. */
export function backupFile(url: string, now = new Date()): string {
  const stamp = now.toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
  return path.join(path.dirname(databaseFile(url)), 'backups', `depin-lab-${stamp}.db`);
}

/**
 * Copies the database as it is at this moment into a new file, while a server may go on writing, checks the copy
 * and returns its size in bytes. A file that is there already is refused; a copy that is not whole is removed.
 */
export async function backupDatabase(url: string, target: string): Promise<number> {
  const source = databaseFile(url);
  if (!existsSync(source))
    throw new Error(`There is no database at ${source}. Set DATABASE_URL to the one to copy.`);
  if (existsSync(target))
    throw new Error(`${target} exists already. Name another file; nothing was written.`);
  const refuse = (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database ${source} could not be copied to ${target}: ${reason}. Nothing was left there.`,
      { cause: error },
    );
  };
  try {
    makeFolder(path.dirname(target));
  } catch (error) {
    refuse(error);
  }
  try {
    await requireIntact(source);
    await query(source, 'VACUUM INTO ?', [target]);
    const [row] = await query(target, 'PRAGMA integrity_check', []);
    if (row?.['integrity_check'] !== 'ok') throw new Error(`the copy is damaged: ${JSON.stringify(row)}`);
  } catch (error) {
    rmSync(target, { force: true });
    refuse(error);
  }
  return statSync(target).size;
}

async function query(file: string, sql: string, args: string[]): Promise<Record<string, unknown>[]> {
  const client = createSqliteClient({ url: fileUrl(file) });
  try {
    const { rows } = await client.execute({ sql, args });
    return rows as unknown as Record<string, unknown>[];
  } finally {
    client.close();
  }
}
