import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancelledError, resolveScenario, resultHash } from '../../core';
import { declarations } from '../../networks';
import { presets } from '../../networks/presets';
import { createInlineRunner } from '../inline-runner';
import { createNodePoolRunner } from './node-pool-runner';
import { jobFor, runScenario, type JobProgress, type Runner } from '../runner';

const { scenario } = resolveScenario(declarations, presets, {
  days: 400,
  set: { 'world.tokenMarketMode': 'random' },
});
let pool: Runner;

beforeAll(() => {
  pool = createNodePoolRunner({ workerFile: `${process.cwd()}/.sim/node-worker.mjs`, threads: 2 });
}, 60_000);
afterAll(() => pool.close());

describe.each([
  ['inline', () => createInlineRunner()],
  ['node pool', () => pool],
])('%s runner', (_, runner) => {
  it('gives the bytes every runner gives', async () => {
    const here = await runScenario(createInlineRunner(), scenario);
    const there = await runScenario(runner(), scenario);
    expect(Object.keys(there)).toEqual(declarations.map(({ id }) => id));
    for (const { id } of declarations)
      expect(resultHash(there[id] ?? never())).toBe(resultHash(here[id] ?? never()));
  });

  it('reports work done, growing to the total', async () => {
    const seen: JobProgress[] = [];
    await runner().run(jobFor(scenario, 'bittensor'), { onProgress: (progress) => seen.push(progress) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.at(-1)).toEqual({ network: 'bittensor', done: 400, total: 400 });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
  });

  it('stops when aborted', async () => {
    const abort = new AbortController();
    const long = resolveScenario(declarations, presets, { days: 7300 }).scenario;
    const run = runScenario(runner(), long, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(run).rejects.toThrow(CancelledError);
  });

  it('refuses a network that is not there', async () => {
    await expect(runner().run({ network: 'nowhere', scenario })).rejects.toThrow('"nowhere"');
    expect(() => jobFor(scenario, 'nowhere')).toThrow('"nowhere"');
  });
});

function never(): never {
  throw new Error('a network is missing');
}
