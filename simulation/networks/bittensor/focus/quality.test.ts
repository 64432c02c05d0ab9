import { expect, test } from 'vitest';
import { findColumn, resolveScenario, simulateNetwork, type NetworkEngine } from '../../../core';
import { engine } from '../engine';
import { bittensor } from '../index';

/** Miners near perfection, of whom a step of many epochs ends on worse ones than those it began with. */
const best = {
  focusEpochs: 'daily',
  focusNetuid: 43,
  focusSeats: 44,
  focusKind: 'image',
  focusQualityDemand: 2,
  focusPatience: 1,
  focusCandidates: 20,
  validatorsPerSubnet: 2,
  emissionRule: 'tao-flow',
  poolQuoteWeight: 0.7,
  stakerSellShare: 1,
  ownerSellShare: 0,
  minerSellShare: 0,
};

test('quality is never above 1, and gets there', () => {
  const set = Object.fromEntries(Object.entries(best).map(([key, value]) => [`bittensor.${key}`, value]));
  const { scenario, issues } = resolveScenario([bittensor], [], { days: 600, seed: 98, set });
  expect(issues).toEqual([]);
  const frame = simulateNetwork(engine as unknown as NetworkEngine, scenario);
  expect(Math.max(...(findColumn(frame, 'focusQuality') as Float64Array))).toBe(1);
});
