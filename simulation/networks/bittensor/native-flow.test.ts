import { describe, expect, test } from 'vitest';
import { findColumn, parseDate, resolveScenario, simulateNetwork } from '../../core';
import { bittensor } from './index';
import { dailyEngine, nativeEngine } from './native-flow.test-support';

const START = parseDate('2025-09-09');

/** Half the sum of differences of two vectors of shares: what would have to move. */
const distance = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, share, i) => sum + Math.abs(share - (b[i] as number)), 0) / 2;

function scenarioOf(days: number, set: Record<string, unknown> = {}) {
  const { scenario, issues } = resolveScenario([bittensor], bittensor.presets, { days, set });
  expect(issues).toEqual([]);
  return scenario;
}

describe('a day of a flow rule is its 7,200 blocks, trades included', () => {
  test.each([
    ['tao-flow', 0.01],
    ['net-tao-flow', 0.03],
  ])(
    '%s from the real state: shares within %d on each of 31 days',
    (rule, tolerance) => {
      const daily: Float64Array[] = [];
      const native: Float64Array[] = [];
      const scenario = scenarioOf(31, { 'bittensor.emissionRule': rule, 'bittensor.blockSeconds': 12 });
      simulateNetwork(dailyEngine(daily), scenario);
      simulateNetwork(nativeEngine(native), scenario);
      const distances = native.map((shares, day) => distance(shares, daily[day] as Float64Array));
      expect(distances).toHaveLength(31);
      expect(Math.max(...distances)).toBeLessThan(tolerance);
      // and the rule has moved far more than that in the time
      expect(distance(native[30] as Float64Array, native[0] as Float64Array)).toBeGreaterThan(5 * tolerance);
    },
    60_000,
  );
});

describe('the net flow rule of June 2026', () => {
  const daily: Float64Array[] = [];
  const frame = simulateNetwork(dailyEngine(daily), scenarioOf(320));
  const dayOf = (date: string) => parseDate(date) - START;

  test('settles within a week and then hardly moves the shares', () => {
    for (let day = dayOf('2026-06-08'); day < dayOf('2026-06-22'); day++) {
      expect(distance(daily[day] as Float64Array, daily[day - 1] as Float64Array)).toBeLessThan(0.06);
    }
  });

  test('never takes SN 51 to 0 or to more than a fifth from its second day on', () => {
    const share = findColumn(frame, 'subnetShare.sn51') as Float64Array;
    for (let day = dayOf('2026-06-01'); day < dayOf('2026-06-22'); day++) {
      expect(share[day]).toBeGreaterThan(0.04);
      expect(share[day]).toBeLessThan(0.2);
    }
  });
});
