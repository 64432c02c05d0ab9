import { expect, it } from 'vitest';
import { CancelledError, createFrame, type Frame, type Scenario } from '../core';
import { runScenario, type Runner } from './runner';

const scenario: Scenario = {
  start: '2025-09-09',
  days: 1,
  seed: 1,
  draws: 1,
  world: {},
  networks: { a: {}, b: {} },
};

it('reports the failure that stopped the others, not their being stopped', async () => {
  const runner: Runner = {
    run: ({ network }, { signal } = {}) =>
      new Promise<Frame>((_, reject) => {
        if (network === 'b') reject(new Error('b is broken'));
        else signal?.addEventListener('abort', () => reject(new CancelledError()));
      }),
    close: () => Promise.resolve(),
  };
  await expect(runScenario(runner, scenario)).rejects.toThrow('b is broken');
});

it('gives the frames by network', async () => {
  const frame = createFrame({}, 1, 0);
  const runner: Runner = { run: () => Promise.resolve(frame), close: () => Promise.resolve() };
  expect(await runScenario(runner, scenario)).toEqual({ a: frame, b: frame });
});
