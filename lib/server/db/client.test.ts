import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient, type Client, type Transaction } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storeFailure } from '../http/failure';
import { openDatabase } from './client';
import type { PrismaClient } from './generated/sqlite/client';
import { migrateDatabase } from './migrate';

let folder: string;
let db: PrismaClient;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-client-'));
  const url = `file:${path.join(folder, 'test.db')}`;
  await migrateDatabase(url);
  db = openDatabase(url);
  await db.scenario.create({
    data: { id: 'scenario', scenarioHash: 'scenario-hash', document: '{}', schemaVersion: 1 },
  });
  await db.run.create({
    data: {
      id: 'run',
      scenarioId: 'scenario',
      scenarioHash: 'scenario-hash',
      engineVersion: '1.0.0',
      status: 'running',
    },
  });
});

afterEach(async () => {
  await db.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

interface Pragma {
  name: string;
  value: string | number | bigint;
}

/** Reads the settings of the connection that serves the next statement. */
async function pragmas(): Promise<Record<string, string>> {
  const [row] = await db.$queryRaw<Record<string, Pragma['value']>[]>`
    SELECT
      (SELECT journal_mode FROM pragma_journal_mode) AS journal_mode,
      (SELECT synchronous FROM pragma_synchronous) AS synchronous,
      (SELECT foreign_keys FROM pragma_foreign_keys) AS foreign_keys,
      (SELECT timeout FROM pragma_busy_timeout) AS busy_timeout`;
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, String(value)]));
}

const EXPECTED = { journal_mode: 'wal', synchronous: '1', foreign_keys: '1', busy_timeout: '5' };

test('every connection stops the thread for a moment only, checks references and uses the write-ahead log', async () => {
  expect(await pragmas()).toEqual(EXPECTED);
  await db.$transaction(async (transaction) => {
    await transaction.run.update({ where: { id: 'run' }, data: { doneUnits: 1 } });
  });
  expect(await pragmas()).toEqual(EXPECTED);
});

test('a frame without its run is refused, and deleting a run takes its frames along', async () => {
  const values = new Float64Array([Math.PI, -0, Number.MAX_VALUE, Number.NaN]);
  const frame = { network: 'filecoin', rows: 2, columns: 2, resultHash: 'hash' };
  await expect(
    db.frame.create({ data: { ...frame, runId: 'missing', data: new Uint8Array(values.buffer) } }),
  ).rejects.toMatchObject({ code: 'P2003' });
  await db.frame.create({ data: { ...frame, runId: 'run', data: new Uint8Array(values.buffer) } });
  const stored = await db.frame.findFirstOrThrow({ where: { runId: 'run' } });
  expect(new Float64Array(stored.data.slice().buffer)).toEqual(values);
  await db.run.delete({ where: { id: 'run' } });
  expect(await db.frame.count()).toBe(0);
});

test('10,000 snapshot rows go in by one statement and come back exactly', async () => {
  const rows = Array.from({ length: 10_000 }, (_, epoch) => {
    const date = new Date(Date.UTC(2025, 8, 9) + epoch * 86_400_000).toISOString().slice(0, 10);
    return [epoch, date, 2.5 + epoch / 7, 1.9e9 + epoch / 3, epoch % 2 === 0 ? null : 1e-9 * epoch];
  });
  const written = await db.$executeRaw`
    INSERT INTO "EpochSnapshot" ("runId", "network", "epoch", "date", "price", "supply", "rewardGini")
    SELECT ${'run'}, ${'filecoin'}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
    FROM json_each(${JSON.stringify(rows)})`;
  expect(written).toBe(10_000);
  const stored = await db.epochSnapshot.findMany({
    where: { runId: 'run', network: 'filecoin' },
    orderBy: { epoch: 'asc' },
  });
  expect(stored.map((row) => [row.epoch, row.date, row.price, row.supply, row.rewardGini])).toEqual(rows);
  expect(stored[0]?.burned).toBeNull();
});

test('a transaction that fails leaves neither rows nor a finished run', async () => {
  await expect(
    db.$transaction(async (transaction) => {
      await transaction.run.update({ where: { id: 'run' }, data: { status: 'succeeded' } });
      await transaction.epochSnapshot.create({
        data: { runId: 'run', network: 'filecoin', epoch: 0, date: '2025-09-09' },
      });
      throw new Error('the worker died');
    }),
  ).rejects.toThrow('the worker died');
  expect(await db.epochSnapshot.count()).toBe(0);
  expect((await db.run.findUniqueOrThrow({ where: { id: 'run' } })).status).toBe('running');
});

describe('while another process holds the database', () => {
  const write = () => db.run.update({ where: { id: 'run' }, data: { doneUnits: { increment: 1 } } });
  let other: Client;
  let lock: Transaction;
  beforeEach(async () => {
    other = createClient({ url: `file:${path.join(folder, 'test.db')}` });
    lock = await other.transaction('write');
  });
  afterEach(() => other.close());

  test('writers wait without stopping the thread, readers do not wait, and both go on afterwards', async () => {
    const writers = Promise.all([
      ...Array.from({ length: 8 }, write),
      db.$transaction(async (transaction) => transaction.run.count()),
    ]);
    const turns: number[] = [];
    for (let since = performance.now(), turn = 0; turn < 20; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await db.run.count()).toBe(1);
      turns.push(performance.now() - since);
      since = performance.now();
    }
    // SQLite's own waiting would take five seconds of one turn; a busy machine may take one.
    expect(Math.max(...turns)).toBeLessThan(3_000);
    expect(turns.sort((a, b) => a - b)[turns.length / 2]).toBeLessThan(200);
    await lock.rollback();
    await writers;
    expect((await db.run.findUniqueOrThrow({ where: { id: 'run' } })).doneUnits).toBe(8);
  });

  test('writers give up after five seconds, all at the same time, saying that it is locked', async () => {
    const started = performance.now();
    const ends = await Promise.allSettled([write(), write(), db.$transaction([write(), write()])]);
    expect(performance.now() - started).toBeGreaterThan(4_900);
    expect(performance.now() - started).toBeLessThan(7_000);
    expect(ends.map((end) => end.status === 'rejected' && storeFailure(end.reason)?.type)).toEqual(
      Array.from({ length: 3 }, () => 'database-busy'),
    );
    await lock.rollback();
    expect((await write()).doneUnits).toBe(1);
  }, 15_000);
});

test('a second client waits for the first one instead of failing', async () => {
  const script = `
    const { openDatabase } = await import('@/lib/server/db/client');
    const db = openDatabase(process.env.DATABASE_URL);
    for (let i = 0; i < 100; i++) {
      await db.$transaction(async (t) => {
        const { doneUnits } = await t.run.findUniqueOrThrow({ where: { id: 'run' } });
        await t.run.update({ where: { id: 'run' }, data: { doneUnits: doneUnits + 1 } });
      });
    }`;
  const file = path.join(folder, 'test.db');
  const writer = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      env: { ...process.env, DATABASE_URL: `file:${file}` },
    });
  await Promise.all([writer(), writer(), writer()]);
  expect((await db.run.findUniqueOrThrow({ where: { id: 'run' } })).doneUnits).toBe(300);
}, 60_000);
