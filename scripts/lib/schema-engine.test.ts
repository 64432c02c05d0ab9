import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrateDatabase } from '@/lib/server/db/migrate';
import { diagnoseHistory, driftSql, openSchemaEngine } from './schema-engine';

let folder: string;
let url: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-engine-'));
  url = `file:${path.join(folder, 'test.db')}`;
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('Prisma sees a database that our runner migrated as its own: no drift, no edits, nothing pending', async () => {
  await migrateDatabase(url);
  const engine = await openSchemaEngine(url);
  expect(await driftSql(engine)).toBe('');
  expect(await diagnoseHistory(engine)).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  });
});

test('a table that was changed behind our back shows as drift', async () => {
  await migrateDatabase(url);
  const client = createClient({ url });
  await client.execute('ALTER TABLE "Run" DROP COLUMN "computeMs"');
  client.close();
  expect(await driftSql(await openSchemaEngine(url))).toContain('ADD COLUMN "computeMs" REAL');
});
