import { expect, test } from 'vitest';
import { allMetrics, createFrame, defaultValues, resolveScenario } from '../../../../core';
import { bittensor } from '../../index';
import { yumaVersions } from './declaration';
import { runYumaVersions } from './run';

const { scenario } = resolveScenario([bittensor], [], { days: 1 });
const frame = createFrame(allMetrics(bittensor), 1, 20_000);
const run = (change: object) =>
  runYumaVersions({
    parameters: { ...defaultValues(yumaVersions.parameters), ...change } as never,
    scenario,
    frame,
  });

test('validators who move together are paid by stake', () => {
  for (const [, early, others] of run({ delay: 0 }).tables.versions) {
    expect((early as number) / (others as number)).toBeCloseTo(1, 1);
  }
});

test('who moves alone is clipped: nothing in the epochs before the others follow, if bonds follow weights at once', () => {
  const { lines } = run({}).charts.dividends;
  expect(lines.yuma1[7]).toBeLessThan(0.05);
  expect(lines.chain2[4]).toBeCloseTo(1, 2);
});

test('the better miner earns nothing before a majority sees it and everything after', () => {
  const miner = run({ foundAt: 10, delay: 10 }).tables.versions[0]?.[3] as number;
  expect(miner).toBeCloseTo(0.5, 6);
});
