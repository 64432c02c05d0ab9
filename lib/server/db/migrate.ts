import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Transaction } from '@libsql/client';
import { databaseFile, fileUrl } from './database-url';
import { MigrationError } from './migration-error';
import { MIGRATIONS_DIRECTORY, readMigrationFiles, type MigrationFile } from './migration-files';
import { requireIntact } from './require-intact';
import { createSqliteClient } from './sqlite-connection';
import { requireWritable, unusableDatabase } from './unusable-database';

/** Long enough for another process to finish migrating a large database before this one looks again. */
const MIGRATION_LOCK_TIMEOUT_MS = 60_000;

/** Column for column the table that Prisma's own engine keeps, so that its tools see an ordinary history. */
const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Brings a SQLite database up to date and returns the names of the migrations it applied. A damaged one is left as it
 * is, to the byte.
 *
 * All pending migrations run in one IMMEDIATE transaction: of two processes that start together one waits
 * and then finds nothing to do, and a failure leaves the database as it was. Foreign keys are off meanwhile,
 * because SQLite changes a table by rebuilding it, and are checked as a whole before the commit.
 *
 * @throws {MigrationError} with a code and what to do.
 */
export async function migrateDatabase(
  url: string,
  directory = path.join(/* turbopackIgnore: true */ process.cwd(), MIGRATIONS_DIRECTORY),
): Promise<string[]> {
  const files = readMigrationFiles(directory);
  const file = databaseFile(url);
  requireWritable(file);
  try {
    await requireIntact(file);
    return await applyPending(file, files);
  } catch (error) {
    throw unusableDatabase(file, error);
  }
}

async function applyPending(file: string, files: MigrationFile[]): Promise<string[]> {
  const client = createSqliteClient({ url: fileUrl(file), timeout: MIGRATION_LOCK_TIMEOUT_MS });
  try {
    await client.executeMultiple('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF;');
    const transaction = await client.transaction('write');
    try {
      const pending = await findPending(transaction, files, file);
      for (const migration of pending) await apply(transaction, migration);
      if (pending.length > 0) await checkReferences(transaction);
      await transaction.commit();
      return pending.map((migration) => migration.name);
    } finally {
      transaction.close();
    }
  } finally {
    client.close();
  }
}

async function findPending(
  transaction: Transaction,
  files: MigrationFile[],
  databasePath: string,
): Promise<MigrationFile[]> {
  await transaction.execute(CREATE_HISTORY);
  const { rows } = await transaction.execute(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  const known = new Map(files.map((migration) => [migration.name, migration]));
  const applied = new Set<string>();
  for (const row of rows) {
    const name = String(row.migration_name);
    const migration = known.get(name);
    if (row.finished_at === null) {
      throw new MigrationError(
        'migration-unfinished',
        `Migration ${name} was started on ${databasePath} by another tool and did not finish.`,
        'Resolve it there with "npx prisma migrate resolve", or restore the file from a backup.',
      );
    }
    if (migration === undefined) {
      throw new MigrationError(
        'migration-unknown',
        `${databasePath} was changed by migration ${name}, which this version does not have.`,
        'Use the newer version that wrote it, or set DATABASE_URL to another file.',
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new MigrationError(
        'migration-edited',
        `Migration ${name} was edited after it was applied to ${databasePath}.`,
        'Restore its migration.sql from version control and put the change into a new migration.',
      );
    }
    applied.add(name);
  }
  return files.filter((migration) => !applied.has(migration.name));
}

async function apply(transaction: Transaction, migration: MigrationFile): Promise<void> {
  const startedAt = Date.now();
  try {
    await transaction.executeMultiple(migration.sql);
  } catch (cause) {
    throw new MigrationError(
      'migration-failed',
      `Migration ${migration.name} failed: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Nothing was changed. If the file was made by another program, set DATABASE_URL to a new one.',
      { cause },
    );
  }
  await transaction.execute({
    sql: `INSERT INTO "_prisma_migrations"
      (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)`,
    args: [randomUUID(), migration.checksum, migration.name, startedAt, Date.now()],
  });
}

async function checkReferences(transaction: Transaction): Promise<void> {
  const { rows } = await transaction.execute('PRAGMA foreign_key_check');
  const broken = rows[0];
  if (broken === undefined) return;
  throw new MigrationError(
    'migration-broke-references',
    `After migrating, ${String(rows.length)} rows point nowhere, the first from ${String(broken.table)}.`,
    'Nothing was changed. Restore the database from a backup, or remove those rows.',
  );
}
