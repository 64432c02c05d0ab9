import { expect, test } from 'vitest';
import { allMetrics, createFrame, defaultValues, resolveScenario } from '../../../../core';
import { bittensor } from '../../index';
import { burnGaming } from './declaration';
import { runBurnGaming } from './run';

const { scenario } = resolveScenario([bittensor], [], { days: 30 });
const frame = createFrame(allMetrics(bittensor), 1, 20_000);
const run = (change: object) =>
  runBurnGaming({
    parameters: { ...defaultValues(burnGaming.parameters), ...change } as never,
    scenario,
    frame,
  });

test('an owner that routes nothing gains nothing', () => {
  const { figures } = run({ routed: 0 });
  expect(figures.profit).toBe(0);
  expect(figures.harmMiners).toBe(0);
  expect(figures.harmOthers).toBe(0);
});

test('hidden keys pay the owner what miners lose, and leave the share as it is', () => {
  const { figures, tables } = run({ routed: 0.5, hidden: 1 });
  expect(figures.profit).toBeGreaterThan(0);
  expect(figures.profit / figures.harmMiners).toBeCloseTo(1, 9);
  expect(tables.cases[2]?.[4]).toBe(tables.cases[0]?.[4]);
});

test('burning in the open lowers the share under the rules since June 2026, not under moving prices', () => {
  const share = (result: ReturnType<typeof run>, row: number) => result.tables.cases[row]?.[4] as number;
  const gated = run({ routed: 0.5, hidden: 0 });
  expect(share(gated, 1)).toBeLessThan(0.9 * share(gated, 0));
  const { scenario: byPrice } = resolveScenario([bittensor], [], {
    days: 30,
    set: { 'bittensor.emissionRule': 'price-ema' },
  });
  const priced = runBurnGaming({
    parameters: { ...defaultValues(burnGaming.parameters), routed: 0.5, hidden: 0 } as never,
    scenario: byPrice,
    frame,
  });
  expect(share(priced, 1)).toBeGreaterThanOrEqual(share(priced, 0));
});
