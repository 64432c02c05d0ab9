import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bulkTransaction } from './bulk-transaction';
import { openDatabase } from './client';
import type { PrismaClient } from './generated/sqlite/client';
import { migrateDatabase } from './migrate';

const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-bulk-'));
const url = `file:${path.join(folder, 'lab.db')}`;
let client: PrismaClient;

beforeAll(async () => {
  await migrateDatabase(url);
  client = openDatabase(url);
});
afterAll(async () => {
  await client.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

const INSERT = `INSERT INTO "Scenario" ("id", "scenarioHash", "document", "schemaVersion", "createdAt") VALUES (?, ?, '{}', 1, ?)`;
const ORPHAN = `INSERT INTO "Frame" ("runId", "network", "rows", "columns", "resultHash", "data") VALUES ('nobody', 'x', 1, 1, 'x', ?)`;
const ids = async () => (await client.scenario.findMany({ select: { id: true } })).map(({ id }) => id);

it('undoes all where a statement is refused', async () => {
  const write = bulkTransaction(client, async (execute) => {
    await execute(INSERT, ['first', 'first', new Date()]);
    await execute('INSERT INTO "Nowhere" VALUES (1)', []);
  });
  await expect(write).rejects.toThrow();
  expect(await ids()).toEqual([]);
});

it('undoes all where the commit is refused, and holds the database no longer', async () => {
  const write = bulkTransaction(client, async (execute) => {
    await execute('PRAGMA defer_foreign_keys = ON', []);
    await execute(INSERT, ['second', 'second', new Date()]);
    await execute(ORPHAN, [new Uint8Array(1)]);
  });
  await expect(write).rejects.toThrow(/FOREIGN KEY/);
  expect(await ids()).toEqual([]);
  const other = openDatabase(url);
  await bulkTransaction(other, async (execute) => {
    await execute(INSERT, ['third', 'third', new Date()]);
  });
  await other.$disconnect();
  expect(await ids()).toEqual(['third']);
});
