import { expect, test } from 'vitest';
import { createRandom } from '../../../core';
import { pow } from '../../../core/math';
import { runEpoch } from './epoch';
import { fixedArithmetic } from './fixed-arithmetic';
import { floatArithmetic } from './float-arithmetic';
import { defaultYumaParameters } from './parameters';
import { createSubnet, setWeight } from './subnet';
import { createWorkspace } from './workspace';

const size: Readonly<Record<'uids' | 'validators' | 'epochs' | 'seeds', number>> = {
  uids: 40,
  validators: 8,
  epochs: 20,
  seeds: 6,
};

/** How stakes and weights are drawn, and whether weights stay. */
interface Draw {
  readonly isSparse: boolean;
  readonly stays: boolean;
}

/** Largest difference between dividends in float64 and in fixed point over twenty epochs of Yuma 2 on six subnets. */
function furthestDividends(bondsMovingAverage: number, { isSparse, stays }: Draw): number {
  const { uids, validators, epochs, seeds } = size;
  let most = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const draws = createRandom(seed, 0).stream('slow-bonds');
    const stakeOf = (i: number) => Math.floor(1e9 * pow(draws.uniform(i, 0), isSparse ? 6 : 1));
    const weightOf = (drawn: number) =>
      Math.floor(65_535 * (isSparse ? (drawn < 0.4 ? 0 : pow(drawn, 5)) : drawn));
    const [float, fixed] = [floatArithmetic, fixedArithmetic].map((arithmetic) => {
      const subnet = createSubnet(uids);
      const workspace = createWorkspace(uids);
      for (let i = 0; i < validators; i++) {
        subnet.stake[i] = stakeOf(i);
        subnet.permits[i] = 1;
      }
      return Array.from({ length: epochs }, (_, epoch) => {
        for (let i = 0; i < validators; i++) {
          for (let j = validators; j < uids; j++) {
            setWeight(subnet, i, j, weightOf(draws.uniform(i * uids + j, stays ? 1 : 1 + epoch)));
          }
        }
        runEpoch(arithmetic, { ...defaultYumaParameters, bondsMovingAverage }, subnet, workspace, 0);
        subnet.block += 360;
        subnet.lastUpdate.fill(subnet.block - 1);
        return workspace.dividends.slice();
      });
    });
    float?.forEach((dividends, epoch) => {
      dividends.forEach((value, uid) => {
        most = Math.max(most, Math.abs(value - (fixed?.[epoch]?.[uid] ?? Number.NaN)));
      });
    });
  }
  return most;
}

const drawn: readonly Draw[] = [
  { isSparse: false, stays: true },
  { isSparse: false, stays: false },
  { isSparse: true, stays: true },
  { isSparse: true, stays: false },
];

test.each(drawn)('dividends of Yuma 2 are those of the chain at usual averages (%o)', (draw) => {
  for (const average of [0, 500_000, 900_000, 975_000]) {
    expect(furthestDividends(average, draw), `average ${average}`).toBeLessThan(2e-5);
  }
});

test.each(drawn)('and nearer at slow ones, where an epoch adds less than the chain rounds (%o)', (draw) => {
  for (const average of [981_000, 990_000, 999_000, 999_900, 999_999, 1_000_000]) {
    expect(furthestDividends(average, draw), `average ${average}`).toBeLessThan(5e-6);
  }
});
