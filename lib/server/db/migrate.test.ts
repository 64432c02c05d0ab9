import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient, type Client } from '@libsql/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrateDatabase } from './migrate';
import { MigrationError } from './migration-error';
import { MIGRATIONS_DIRECTORY, readMigrationFiles } from './migration-files';

const committed = readMigrationFiles(MIGRATIONS_DIRECTORY).map((migration) => migration.name);
let folder: string;
let migrations: string;
let url: string;
let client: Client;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-migrate-'));
  migrations = path.join(folder, 'migrations');
  cpSync(MIGRATIONS_DIRECTORY, migrations, { recursive: true });
  url = `file:${path.join(folder, 'test.db')}`;
  client = createClient({ url });
});

afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true, force: true });
});

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(migrations, name), { recursive: true });
  writeFileSync(path.join(migrations, name, 'migration.sql'), sql);
}

async function tables(): Promise<string[]> {
  const { rows } = await client.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  return rows.map((row) => String(row.name));
}

test('a fresh database gets every migration once', async () => {
  expect(await migrateDatabase(url, migrations)).toEqual(committed);
  expect(await tables()).toEqual([
    'EpochSnapshot',
    'Frame',
    'Run',
    'SavedScenario',
    'Scenario',
    'ScenarioKeeper',
    'ServerSecret',
    '_prisma_migrations',
  ]);
  const { rows } = await client.execute('SELECT * FROM _prisma_migrations ORDER BY migration_name');
  expect(rows.map((row) => row.migration_name)).toEqual(committed);
  const [first] = rows;
  const file = readFileSync(path.join(migrations, committed[0] ?? '', 'migration.sql'));
  expect(first?.checksum).toBe(createHash('sha256').update(file).digest('hex'));
  expect(first?.applied_steps_count).toBe(1);
  expect(await migrateDatabase(url, migrations)).toEqual([]);
});

test('only what is new is applied to an older database', async () => {
  await migrateDatabase(url, migrations);
  addMigration('29990101000000_note', 'ALTER TABLE "Run" ADD COLUMN "note" TEXT;');
  expect(await migrateDatabase(url, migrations)).toEqual(['29990101000000_note']);
});

test('a database of the first schema with data in it keeps every row on its way to the newest', async () => {
  const [first, ...later] = committed;
  for (const name of later) rmSync(path.join(migrations, name), { recursive: true });
  await migrateDatabase(url, migrations);
  await client.executeMultiple(`
    INSERT INTO "Scenario" VALUES ('s1', 'hash', '{}', 1, '2026-01-01');
    INSERT INTO "Run" (id, scenarioId, scenarioHash, engineVersion, status, computeMs)
      VALUES ('r1', 's1', 'hash', '0.1.0', 'succeeded', 12.5);
    INSERT INTO "Frame" VALUES ('r1', 'filecoin', 1, 2, 'result', x'0102');
    INSERT INTO "EpochSnapshot" (runId, network, epoch, date, price, staked)
      VALUES ('r1', 'filecoin', 0, '2025-09-09', 0.1, NULL);
  `);
  const stored = async () =>
    Promise.all(
      ['Scenario', 'Run', 'Frame', 'EpochSnapshot'].map(
        async (table) => (await client.execute(`SELECT * FROM "${table}"`)).rows,
      ),
    );
  const before = await stored();
  cpSync(MIGRATIONS_DIRECTORY, migrations, { recursive: true });
  expect(await migrateDatabase(url, migrations)).toEqual(later);
  expect(first).toBeDefined();
  expect(later.length).toBeGreaterThan(0);
  const [, [run] = [], ...others] = await stored();
  const [scenarios, [runBefore] = [], ...othersBefore] = before;
  expect([(await stored())[0], ...others]).toEqual([scenarios, ...othersBefore]);
  expect(run).toMatchObject({ ...runBefore, progress: '{"filecoin":{"done":1,"total":1}}' });
  expect((await client.execute('PRAGMA integrity_check')).rows[0]?.['integrity_check']).toBe('ok');
});

test('an edited migration is an error that names it', async () => {
  await migrateDatabase(url, migrations);
  const [name = ''] = committed;
  addMigration(name, `${readFileSync(path.join(migrations, name, 'migration.sql'), 'utf8')}\n-- changed`);
  await expect(migrateDatabase(url, migrations)).rejects.toMatchObject({
    code: 'migration-edited',
    message: expect.stringContaining(name) as string,
    help: expect.stringContaining('new migration') as string,
  });
});

test('a database of a newer version is left alone', async () => {
  addMigration('29990101000000_future', 'CREATE TABLE "Future" ("id" TEXT);');
  await migrateDatabase(url, migrations);
  await expect(migrateDatabase(url)).rejects.toMatchObject({ code: 'migration-unknown' });
});

test('a migration another tool left unfinished is reported', async () => {
  await migrateDatabase(url, migrations);
  await client.execute('UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(migrateDatabase(url, migrations)).rejects.toMatchObject({ code: 'migration-unfinished' });
});

test('a failing migration changes nothing, not even the ones before it', async () => {
  addMigration('29990101000000_broken', 'CREATE TABLE "Half" ("id" TEXT); INSERT INTO "Missing" VALUES (1);');
  const failure = migrateDatabase(url, migrations);
  await expect(failure).rejects.toBeInstanceOf(MigrationError);
  await expect(failure).rejects.toMatchObject({ code: 'migration-failed' });
  expect(await tables()).toEqual([]);
});

test('a migration that leaves a reference pointing nowhere is rolled back', async () => {
  addMigration(
    '29990101000000_orphan',
    `INSERT INTO "Frame" VALUES ('no-such-run', 'filecoin', 1, 1, 'hash', x'00');`,
  );
  await expect(migrateDatabase(url, migrations)).rejects.toMatchObject({
    code: 'migration-broke-references',
  });
  expect(await tables()).toEqual([]);
});

test('processes that start at once migrate once', async () => {
  const start = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/migrate.ts'], {
      env: { ...process.env, DATABASE_URL: url },
    });
  const outputs = await Promise.all([start(), start(), start()]);
  expect(outputs.map(({ stdout }) => stdout).sort()).toEqual([
    `applied ${committed.join(', ')}\n`,
    'up to date\n',
    'up to date\n',
  ]);
}, 30_000);
