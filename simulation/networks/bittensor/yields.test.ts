import { describe, expect, test } from 'vitest';
import { findColumn, resolveScenario, simulateNetwork, type NetworkEngine } from '../../core';
import { engine } from './engine';
import { bittensor } from './index';
import { parameters } from './parameters';
import type { BittensorState } from './state';

const plain = engine as unknown as NetworkEngine;

function run(
  set: Record<string, number | boolean>,
  days: number,
  seed = 1,
  watch: (state: BittensorState) => void = () => undefined,
) {
  const { scenario, issues } = resolveScenario([bittensor], [], { days, seed, set });
  expect(issues).toEqual([]);
  const frame = simulateNetwork(
    {
      ...plain,
      step(state, day, columns) {
        plain.step(state, day, columns);
        watch(state as BittensorState);
      },
    },
    scenario,
  );
  return (name: string) => findColumn(frame, name) as Float64Array;
}

describe('root dividends are worth what pools pay for them', () => {
  test.each([1, 4])(
    'new pools pay no more than they hold, and no yield jumps overnight (seed %d)',
    (seed) => {
      const column = run({ 'bittensor.subnetTurnover': true }, 200, seed, ({ subnets }) => {
        subnets.rootSoldTao.forEach((tao, i) => {
          expect(tao).toBeLessThanOrEqual(subnets.poolTao[i] as number);
          expect(tao).toBeLessThanOrEqual(
            (subnets.rootAlpha[i] as number) * (subnets.price[i] as number) * (1 + 1e-12),
          );
        });
      });
      const apr = column('rootApr');
      // the halving of 2025-12-15 does not move alpha, of which dividends are
      for (let day = 2; day < apr.length; day++) {
        expect((apr[day] as number) / (apr[day - 1] as number), `day ${day}`).toBeLessThan(1.03);
      }
    },
  );

  test('deep pools pay next to spot', () => {
    let [sold, atSpot] = [0, 0];
    run({}, 300, 1, ({ subnets }) => {
      subnets.rootSoldTao.forEach((tao, i) => {
        sold += tao;
        atSpot += (subnets.rootAlpha[i] as number) * (subnets.price[i] as number);
      });
    });
    expect(sold / atSpot).toBeGreaterThan(0.99);
    expect(sold / atSpot).toBeLessThan(1);
  });
});

test.each([0, 0.05, 0.15, 0.5, 1])(
  'yields of alpha are of stake or empty (%d of the soft range of inflow)',
  (part) => {
    const [least, most] = parameters.stakingInflowTaoPerDay.soft;
    const apr = run({ 'bittensor.stakingInflowTaoPerDay': least + part * (most - least) }, 1000)('alphaApr');
    expect(apr[0]).toBeGreaterThan(0);
    for (const value of apr) expect(value > 3).toBe(false);
  },
);
