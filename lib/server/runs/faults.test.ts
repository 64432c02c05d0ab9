import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveInput } from '@/lib/catalog';
import { createNodePoolRunner } from '@/simulation/runtime/node-pool/node-pool-runner';
import type { Runner } from '@/simulation/runtime/runner';
import { database } from '../db/client';
import { prepareServer } from '../prepare-server';
import { LimitError } from '../http/limit-error';
import { simulationPool } from '../simulation-pool';
import { createRun } from './create-run';
import { forgetEnded } from './ended-runs';
import { readRun } from './read-run';
import { runEvents } from './run-events';
import { activeRunCount, cancelActiveRun, findActiveRun } from './run-registry';

const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-faults-'));
const holder = globalThis as typeof globalThis & { depinLabPool?: Runner };
const scenarioOf = (rate: number, days = 60) =>
  resolveInput({ days, set: { 'world.interestRatePerYear': rate } }).scenario;

async function ended(id: string) {
  for (let attempt = 0; attempt < 400 && findActiveRun(id); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  return readRun(id);
}

beforeAll(async () => {
  process.env['DATABASE_URL'] = `file:${path.join(folder, 'lab.db')}`;
  await prepareServer();
}, 60_000);
afterAll(async () => {
  await simulationPool().close();
  await database().$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

describe('a worker thread that dies in the middle of a run', () => {
  it('fails the run with a reason, leaves no numbers, and does not harm the next run', async () => {
    const healthy = simulationPool();
    const deadly = path.join(folder, 'deadly-worker.mjs');
    const worker = JSON.stringify(path.resolve('.sim/node-worker.mjs'));
    // It computes as any other, and dies when it has told of its first days.
    writeFileSync(
      deadly,
      `import run from ${worker};
       export default (task) => run({ ...task, progress: { postMessage: () => process.exit(9) } });`,
    );
    holder.depinLabPool = createNodePoolRunner({ workerFile: deadly, threads: 2 });
    const { id } = await createRun(scenarioOf(0.01, 7300));
    const run = await ended(id);
    await holder.depinLabPool.close();
    holder.depinLabPool = healthy;
    expect(run).toMatchObject({ status: 'failed', error: { code: 'worker-stopped' }, networks: [] });
    for (const forget of [() => undefined, forgetEnded]) {
      forget();
      if (!run) throw new Error('the run is not there');
      const told = await new Response(runEvents(run, new AbortController().signal)).text();
      expect(JSON.parse(told.replace('id: end\ndata: ', ''))).toMatchObject({
        status: 'failed',
        error: run.error,
      });
    }
    expect(await database().epochSnapshot.count({ where: { runId: id } })).toBe(0);
    const again = await createRun(scenarioOf(0.01, 7300));
    expect(again.created).toBe(true);
    expect(await ended(again.id)).toMatchObject({ status: 'succeeded' });
  });
});

describe('a database that another process holds from the middle of a run on', () => {
  const hold = async () => {
    const other = createClient({ url: process.env['DATABASE_URL'] ?? '' });
    const lock = await other.transaction('write');
    return () => lock.rollback().finally(() => other.close());
  };
  /** Computing, so that it has been noted as begun. */
  const begun = (id: string) =>
    expect.poll(() => findActiveRun(id)?.event.phase, { timeout: 15_000, interval: 1 }).toBe('simulating');
  const saving = { status: 'running', phase: 'saving', done: 3 * 7300, error: null };

  it('keeps the run waiting, which is stored whole as soon as that can be', async () => {
    const scenario = scenarioOf(0.015, 7300);
    const { id } = await createRun(scenario);
    await begun(id);
    const release = await hold();
    await expect.poll(() => readRun(id), { timeout: 15_000 }).toMatchObject(saving);
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect(await readRun(id)).toMatchObject(saving);
    expect(await createRun(scenario)).toEqual({ id, created: false });
    await release();
    await expect.poll(() => readRun(id), { timeout: 15_000 }).toMatchObject({ status: 'succeeded' });
    expect(await database().epochSnapshot.count({ where: { runId: id } })).toBe(3 * 7300);
  }, 60_000);

  it('leaves it to be cancelled, which is told at once and written as soon as that can be', async () => {
    const { id } = await createRun(scenarioOf(0.016, 7300));
    await begun(id);
    const release = await hold();
    await expect.poll(() => readRun(id), { timeout: 15_000 }).toMatchObject(saving);
    const active = findActiveRun(id);
    if (active) cancelActiveRun(active);
    const end = { status: 'cancelled', error: { code: 'cancelled' } };
    const told: unknown[] = [];
    const tell = async () => {
      const run = await readRun(id);
      if (run?.status === 'running') told.push([run.error, run.finishedAt, run.networks]);
      return run;
    };
    await expect.poll(tell, { timeout: 15_000 }).toMatchObject(end);
    // Never a part of the end without the rest.
    expect(told.length).toBeGreaterThan(0);
    for (const part of told) expect(part).toEqual([null, null, []]);
    const inRow = () => database().run.findUniqueOrThrow({ where: { id }, select: { status: true } });
    expect((await inRow()).status).not.toBe('cancelled');
    // Whatever else is forgotten meanwhile.
    forgetEnded();
    expect(await readRun(id)).toMatchObject(end);
    await release();
    await expect.poll(inRow, { timeout: 15_000 }).toEqual({ status: 'cancelled' });
    forgetEnded();
    expect(await readRun(id)).toMatchObject({ ...end, networks: [] });
  }, 60_000);
});

describe('too many runs at once', () => {
  it('are refused to the client that asks, and stored runs are answered all the same', async () => {
    const stored = await createRun(scenarioOf(0.02));
    await ended(stored.id);
    const under = await Promise.all(
      Array.from({ length: 8 }, (_, index) => createRun(scenarioOf(0.03 + index / 1000, 7300), 'greedy')),
    );
    expect(activeRunCount('greedy')).toBe(8);
    await expect(createRun(scenarioOf(0.05), 'greedy')).rejects.toThrow(LimitError);
    expect(await createRun(scenarioOf(0.02), 'greedy')).toEqual({ id: stored.id, created: false });
    expect((await createRun(scenarioOf(0.06), 'modest')).created).toBe(true);
    for (const { id } of under) expect(await ended(id)).toMatchObject({ status: 'succeeded' });
  }, 120_000);
});

describe('the events of a run', () => {
  const read = async (stream: ReadableStream<Uint8Array>) =>
    (await new Response(stream).text())
      .trim()
      .split('\n\n')
      .map((event) => event.split('\n')[0]?.replace('id: ', ''));

  it('begin with the present state, go on after the last one a client has, and end with "end"', async () => {
    const { id } = await createRun(scenarioOf(0.07, 3650));
    const summary = await readRun(id);
    if (!summary) throw new Error('the run is not there');
    const active = findActiveRun(id);
    const all = await read(runEvents(summary, new AbortController().signal));
    expect(all.at(-1)).toBe('end');
    expect(all.length).toBeGreaterThan(2);
    const numbers = all.slice(0, -1).map(Number);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    expect(active?.listeners.size).toBe(0);
    const late = await readRun(id);
    if (!late) throw new Error('the run is not there');
    const resumed = (after: string) => read(runEvents(late, new AbortController().signal, { after }));
    const last = numbers.at(-1) ?? 0;
    expect(await read(runEvents(late, new AbortController().signal))).toEqual(['end']);
    expect(await resumed(String(numbers[1]))).toEqual(all.slice(2));
    for (const after of [last, last + 1, last + 9, 'nonsense', ''])
      expect(await resumed(String(after))).toEqual(['end']);

    forgetEnded();
    const [, data = ''] = (
      await new Response(runEvents(late, new AbortController().signal, { after: '1' })).text()
    ).split('data: ');
    expect(JSON.parse(data)).toMatchObject({
      status: 'succeeded',
      done: 3 * 3650,
      networks: { ionet: { done: 3650, total: 3650 } },
      error: null,
    });
  });

  it('cost nothing once the client has left', async () => {
    const { id } = await createRun(scenarioOf(0.08, 7300));
    const summary = await readRun(id);
    const active = findActiveRun(id);
    if (!summary || !active) throw new Error('the run is over too soon');
    const gone = new AbortController();
    let left = 0;
    const streams = Array.from({ length: 50 }, () =>
      runEvents(summary, gone.signal, { onLeave: () => left++ }),
    );
    expect(active.listeners.size).toBe(50);
    gone.abort();
    expect([active.listeners.size, left]).toEqual([0, 50]);
    expect(await Promise.all(streams.map((stream) => read(stream)))).toHaveLength(50);
    expect(await ended(id)).toMatchObject({ status: 'succeeded' });
  });
});
