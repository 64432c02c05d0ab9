import { expect, test } from 'vitest';
import { createRandom } from '../../../core';
import { pow } from '../../../core/math';
import { runEpoch } from './epoch';
import { fixedArithmetic } from './fixed-arithmetic';
import { floatArithmetic } from './float-arithmetic';
import { defaultYumaParameters } from './parameters';
import { createSubnet, setWeight } from './subnet';
import { createWorkspace } from './workspace';

type Size = Readonly<Record<'uids' | 'validators' | 'epochs' | 'seeds', number>>;

const SIZE: Size = { uids: 40, validators: 8, epochs: 20, seeds: 6 };
/** Where the top holder of a column often leaves the miner out. */
const SMALL: Size = { uids: 12, validators: 4, epochs: 40, seeds: 6 };

/** How stakes and weights are drawn, whether weights stay, and whether only what the consensus keeps buys bonds. */
interface Draw {
  readonly isSparse: boolean;
  readonly stays: boolean;
  readonly bondsPenalty?: number;
}

/** Largest difference between dividends in float64 and in fixed point over the epochs of Yuma 2 on several subnets. */
function furthestDividends(bondsMovingAverage: number, draw: Draw, size = SIZE): number {
  const { uids, validators, epochs, seeds } = size;
  const { isSparse, stays, bondsPenalty = defaultYumaParameters.bondsPenalty } = draw;
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
        runEpoch(
          arithmetic,
          { ...defaultYumaParameters, bondsMovingAverage, bondsPenalty },
          subnet,
          workspace,
          0,
        );
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

test.each([
  ['eight validators', SIZE, 1e-5],
  ['four validators and forty epochs', SMALL, 3e-5],
] as const)('also where top holders weigh nothing and all that is weighed buys: %s', (_, size, limit) => {
  const draw: Draw = { isSparse: true, stays: false, bondsPenalty: 0 };
  for (const average of [900_000, 960_000, 975_000, 979_999])
    expect(furthestDividends(average, draw, size), `average ${average}`).toBeLessThan(limit);
});

test.each(drawn)('and nearer at slow ones, where an epoch adds less than the chain rounds (%o)', (draw) => {
  for (const average of [981_000, 990_000, 999_000, 999_900, 999_999, 1_000_000]) {
    expect(furthestDividends(average, draw), `average ${average}`).toBeLessThan(5e-6);
  }
});
