import { expect, test } from 'vitest';
import {
  allMetrics,
  columnOf,
  createFrame,
  defaultValues,
  resolveScenario,
  simulateNetwork,
  type NetworkEngine,
} from '../../../../core';
import { engine } from '../../engine';
import { bittensor } from '../../index';
import { staking } from './declaration';
import { runStaking } from './run';

const { scenario } = resolveScenario([bittensor], [], { days: 400 });
const frame = createFrame(allMetrics(bittensor), 1, 20_000);
const run = (change: object) =>
  runStaking({ parameters: { ...defaultValues(staking.parameters), ...change } as never, scenario, frame });

test('a small root stake earns the yield the daily run shows', () => {
  const daily = simulateNetwork(engine as unknown as NetworkEngine, scenario);
  const { rootApr } = run({ amount: 0.001, take: scenario.networks['bittensor']?.validatorTake }).figures;
  expect(rootApr / (columnOf(daily, 'rootApr')[360] as number)).toBeCloseTo(1, 6);
});

test('slippage of a constant product: amount over reserve on the way in, and more for more', () => {
  const small = run({ amount: 1 }).figures;
  const large = run({ amount: 10_000 }).figures;
  expect(small.entrySlippage).toBeLessThan(1e-4);
  expect(large.entrySlippage / (small.entrySlippage * 10_000)).toBeCloseTo(1, 2);
  expect(large.exitSlippage).toBeGreaterThan(small.exitSlippage);
});

test('compounding earns more, a take earns less', () => {
  const { figures } = run({});
  expect(figures.alphaApy).toBeGreaterThan(figures.alphaApr);
  expect(figures.rootApy).toBeGreaterThan(figures.rootApr);
  expect(run({ take: 0 }).figures.rootEnd).toBeGreaterThan(figures.rootEnd);
});

test('what alpha is worth follows its price, yield and slippage', () => {
  const { figures } = run({ amount: 1 });
  const factor = (1 + figures.priceChange) * (1 + figures.alphaApr);
  expect(figures.alphaEnd / factor).toBeGreaterThan(0.7);
  expect(figures.alphaEnd / factor).toBeLessThan(1.1);
});

test('yields stay those of stake where nearly all alpha is sold at once', () => {
  const { scenario: sellOff } = resolveScenario([bittensor], [], {
    days: 30,
    set: { 'bittensor.stakingInflowTaoPerDay': 0 },
  });
  const { figures } = runStaking({
    parameters: defaultValues(staking.parameters),
    scenario: sellOff,
    frame,
  });
  expect(figures.alphaApr).toBeGreaterThan(0);
  expect(figures.alphaApr).toBeLessThan(10);
});
