import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createSqliteClient } from './sqlite-connection';
import { FOREIGN_LOG } from './unusable-database';

/**
 * Throws where the pages of an existing database do not fit together, before anything is written into it.
 *
 * The file is attached read-only to a database in memory: an ordinary connection would already bring the log of an
 * earlier process into the file when it closes. `quick_check` reads every page once, but does not compare indices with
 * their tables. What it cannot decide here, such as a file that is held, is left to those who open the file next.
 *
 * @throws {Error} that says what SQLite found, with a code such as SQLITE_CORRUPT.
 */
export async function requireIntact(file: string): Promise<void> {
  // The log first: another process may be making both.
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) return;
  if (!found?.size && log?.size) throw damaged('the file is empty or gone, but its log is there');
  if (!found?.size) return;
  if (log?.size && !keepsLog(file)) throw Object.assign(new Error(FOREIGN_LOG), { code: 'FOREIGN_LOG' });
  const client = createSqliteClient({ url: ':memory:' });
  try {
    await client.execute({ sql: 'ATTACH ? AS kept', args: [`${pathToFileURL(file).href}?mode=ro`] });
    const { rows } = await client.execute('PRAGMA kept.quick_check(1)');
    const told = String(rows[0]?.quick_check ?? 'ok');
    if (told !== 'ok') throw damaged(told);
  } catch (error) {
    if (error instanceof Error && 'code' in error && DAMAGED.test(String(error.code))) throw error;
  } finally {
    client.close();
  }
}

/**
 * Whether a database writes a log beside it, as all of ours do; a copy made by `VACUUM INTO` does not until it is first
 * opened. Not for a file this process has open: closing it here would let go of the locks it holds there.
 */
function keepsLog(file: string): boolean {
  const header = Buffer.alloc(20);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  // The versions of the format for writing and reading: 2 means with a log (SQLite's file format, 1.3).
  return header[18] === 2 && header[19] === 2;
}

const DAMAGED = /^SQLITE_(CORRUPT|NOTADB|IOERR)/;

function damaged(what: string): Error {
  return Object.assign(new Error(what), { code: 'SQLITE_CORRUPT' });
}
