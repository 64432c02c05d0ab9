import { expect, test } from 'vitest';
import { findColumn, resolveScenario, simulateNetwork, type NetworkEngine } from '../../../core';
import { engine } from '../engine';
import { bittensor } from '../index';

const DAYS = 420;

/** TAO a day that netuid 64 pays for seats, by the number of miners simulated. */
function seatsTaoPerDay(focusSeats: number): number {
  const set = {
    'bittensor.focusEpochs': 'daily',
    'bittensor.focusNetuid': 64,
    'bittensor.focusSeats': focusSeats,
  };
  const { scenario, issues } = resolveScenario([bittensor], [], { days: DAYS, seed: 1, set });
  expect(issues).toEqual([]);
  const frame = simulateNetwork(engine as unknown as NetworkEngine, scenario);
  const tao = findColumn(frame, 'focusSeatsTao') as Float64Array;
  return tao.reduce((sum, value) => sum + value, 0) / DAYS;
}

// from 32 seats on, one stands for a single group of miners; with 17 to 31, for a group and a part of one
test('seats cost less the more are simulated, or nearly, also where the last group of miners is not full', () => {
  const spent = [16, 17, 19, 20, 22, 24, 28, 31, 32].map(seatsTaoPerDay);
  expect(spent[0]).toBeCloseTo(4.8, 1);
  expect(spent.at(-1)).toBeCloseTo(2.92, 1);
  spent.slice(1).forEach((tao, index) => expect(tao).toBeLessThan(1.1 * (spent[index] as number)));
  expect(Math.max(...spent)).toBe(spent[0]);
});
