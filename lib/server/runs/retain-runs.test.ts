import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { resolveInput } from '@/lib/catalog';
import { scenarioHash } from '@/simulation/core';
import { database } from '../db/client';
import { migrateDatabase } from '../db/migrate';
import { readHealth } from '../service/health';
import { retainRuns } from './retain-runs';

const folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-retain-'));
const NOW = new Date('2026-11-22T00:00:00Z');
const DAYS_AGO = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

async function addRun(id: string, finishedDaysAgo: number | undefined): Promise<void> {
  await database().run.create({
    data: {
      id,
      scenarioHash: id,
      engineVersion: '1',
      status: finishedDaysAgo === undefined ? 'running' : 'succeeded',
      finishedAt: finishedDaysAgo === undefined ? null : DAYS_AGO(finishedDaysAgo),
      scenario: { create: { id, scenarioHash: id, document: '{}', schemaVersion: 1 } },
      epochs: { create: { network: 'filecoin', epoch: 0, date: '2025-09-09' } },
    },
  });
}

beforeAll(async () => {
  process.env['DATABASE_URL'] = `file:${path.join(folder, 'lab.db')}`;
  await migrateDatabase(process.env['DATABASE_URL']);
  await addRun('old', 40);
  await addRun('old-but-saved', 40);
  await addRun(scenarioHash(resolveInput({ days: 400 }).scenario), 40);
  await addRun('young', 20);
  await addRun('under-way', undefined);
  await database().savedScenario.create({
    data: {
      id: 'saved',
      contentHash: 'c',
      page: '/',
      query: 'days=400&v=1',
      linkVersion: 1,
      scenarioHash: 'old-but-saved',
      engineVersion: '1',
    },
  });
});
afterEach(() => delete process.env['RUN_RETENTION_DAYS']);
afterAll(async () => {
  await database().$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

it('keeps everything where no limit is set', async () => {
  expect(await retainRuns(NOW)).toBe(0);
});

it('refuses a limit that is none, naming it', async () => {
  process.env['RUN_RETENTION_DAYS'] = 'a month';
  await expect(retainRuns(NOW)).rejects.toThrow(
    'RUN_RETENTION_DAYS must be a number above 0; it is "a month".',
  );
});

it('drops old runs with their numbers and scenarios, and keeps saved, young and unfinished ones', async () => {
  process.env['RUN_RETENTION_DAYS'] = '30';
  expect(await retainRuns(NOW)).toBe(1);
  const left = await database().run.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  const asOfThisEngine = scenarioHash(resolveInput({ days: 400 }).scenario);
  expect(left.map(({ id }) => id)).toEqual([asOfThisEngine, 'old-but-saved', 'under-way', 'young'].sort());
  expect(await database().epochSnapshot.count()).toBe(4);
  expect(await database().scenario.count()).toBe(4);
  const { database: stored } = await readHealth();
  expect(stored).toMatchObject({ writable: true, runs: 4 });
  expect(stored.reusableBytes).toBeGreaterThanOrEqual(0);
});
