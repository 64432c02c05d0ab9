import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { database } from '../db/client';
import { migrateDatabase } from '../db/migrate';
import { progressKeeper } from './keep-progress';
import { closeActiveRun, openActiveRun, publish } from './run-registry';

const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-progress-'));
const networks = (done: number) => ({ filecoin: { done, total: 900 } });
const row = () => database().run.findUniqueOrThrow({ where: { id: 'run' } });

beforeAll(async () => {
  const url = `file:${path.join(folder, 'lab.db')}`;
  process.env['DATABASE_URL'] = url;
  await migrateDatabase(url);
  const scenarioHash = 'hash';
  await database().scenario.create({
    data: { id: 'scenario', scenarioHash, document: '{}', schemaVersion: 1 },
  });
  await database().run.create({
    data: { id: 'run', scenarioId: 'scenario', scenarioHash, engineVersion: '1.0.0', status: 'running' },
  });
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await database().$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

it('writes how far a run is now and then, and nothing once the run has ended', async () => {
  const begin = performance.now();
  let elapsed = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => begin + elapsed);
  const event = { status: 'running', phase: 'simulating', done: 0, total: 900, error: null } as const;
  const run = openActiveRun('run', 'hash', 'client', { ...event, networks: networks(0) });
  const keep = progressKeeper(run);
  const step = (done: number, at: number) => {
    elapsed = at;
    publish(run, { done, networks: networks(done) });
    keep();
  };
  step(32, 100);
  step(64, 600);
  step(96, 601);
  await vi.waitFor(async () => expect((await row()).doneUnits).toBe(64));
  expect(JSON.parse((await row()).progress)).toEqual(networks(64));
  await database().run.update({ where: { id: 'run' }, data: { status: 'cancelled' } });
  step(128, 5_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await row()).toMatchObject({ status: 'cancelled', doneUnits: 64 });
  closeActiveRun(run);
});
