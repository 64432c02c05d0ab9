import { expect, test } from 'vitest';
import { createRandom } from '../../../core';
import { pow } from '../../../core/math';
import { runEpoch } from './epoch';
import { fixedArithmetic } from './fixed-arithmetic';
import { floatArithmetic } from './float-arithmetic';
import { defaultYumaParameters, type YumaParameters } from './parameters';
import { clearWeights, createSubnet, setWeight } from './subnet';
import { createWorkspace } from './workspace';

const LAW = 2e-5;
const SUBNETS = 60;
const U16 = 65_535;

/** What of each kind a subnet is drawn from. */
interface Draw extends Partial<Record<keyof YumaParameters, readonly (number | boolean)[]>> {
  /** Exponents of stake and weights of 0…1: the larger, the further apart they lie. */
  readonly stake: readonly number[];
  readonly weight: readonly number[];
  /** Parts of the weights that are 0. */
  readonly empty: readonly number[];
  /** Whether stake, permits and registrations change from epoch to epoch, and stakes and weights are often equal or none. */
  readonly changes?: true;
}

const usual = { stake: [0, 1, 3], weight: [1, 3], empty: [0, 0.5] } as const satisfies Draw;

/** Largest difference of what float and exact mode find of some subnets over their epochs. */
function furthest(draw: Draw): number {
  let most = 0;
  for (let seed = 0; seed < SUBNETS; seed++) {
    const draws = createRandom(seed, 0).stream('float-law');
    let count = 0;
    const next = () => draws.uniform(0, count++);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const { stake, weight, empty, changes = false, ...choices } = draw;
    const chosen = Object.fromEntries(
      Object.entries(choices).map(([key, list]) => [key, pick(list as readonly unknown[])]),
    );
    const validators = pick([1, 2, 3, 4, 8, 16, 32]);
    const maxValidators = changes ? Math.max(1, Math.floor(validators * next())) : 64;
    const parameters: YumaParameters = { ...defaultYumaParameters, ...chosen, maxValidators };
    const uids = validators + pick([1, 4, 20, 60]);
    const [apart, steep, left] = [pick(stake), pick(weight), pick(empty)];
    const stakes = Array.from({ length: validators }, () => Math.floor(1 + 1e9 * pow(next(), apart)));
    const runs = [floatArithmetic, fixedArithmetic].map((arithmetic) => {
      const subnet = createSubnet(uids);
      stakes.forEach((own, i) => (subnet.stake[i] = own));
      subnet.permits.fill(1, 0, validators);
      return { arithmetic, subnet, workspace: createWorkspace(uids) };
    });
    for (let epoch = 0; epoch < 12; epoch++) {
      const drawn = Array.from({ length: validators * uids }, next);
      const seats = Array.from({ length: changes ? uids : 0 }, next);
      const funds = Array.from({ length: changes && next() < 0.4 ? validators : 0 }, next);
      for (const { arithmetic, subnet, workspace } of runs) {
        seats.forEach((one, uid) => {
          if (one < 0.08) subnet.registeredAt[uid] = subnet.block - 400;
        });
        funds.forEach((one, i) => (subnet.stake[i] = one < 0.3 ? 0 : Math.floor(1 + 3 * one) * 500));
        // weights stay for three epochs
        for (let i = 0; i < validators && epoch % 3 === 0; i++) {
          clearWeights(subnet, i);
          for (let j = validators; j < uids; j++) {
            const own = Math.max(0, (drawn[i * uids + j] as number) - left) / (1 - left);
            const fine = pow(own, steep);
            setWeight(subnet, i, j, changes && own < 0.5 ? Math.ceil(3 * fine) : Math.floor(U16 * fine));
          }
        }
        subnet.lastUpdate.fill(subnet.block - 1);
        runEpoch(arithmetic, parameters, subnet, workspace, 0);
        subnet.block += parameters.tempo;
      }
      const [float, exact] = runs.map(({ workspace }) => workspace);
      for (const key of ['consensus', 'incentive', 'dividends', 'validatorTrust'] as const) {
        float?.[key].forEach((value, uid) => {
          const difference = Math.abs(value - (exact?.[key][uid] ?? Number.NaN));
          if (!(difference <= most)) most = difference;
        });
      }
    }
  }
  return most;
}

test.each<readonly [string, Draw]>([
  ['usual settings', { ...usual, bondsMovingAverage: [0, 500_000, 900_000, 975_000] }],
  ['slow averages', { ...usual, bondsMovingAverage: [979_999, 985_000, 999_999, 1_000_000] }],
  ['stake further apart than the chain counts', { ...usual, stake: [8], kappa: [0, 1, 32_767] }],
  ['ranks next to nothing', { ...usual, weight: [8], kappa: [50_000, 65_534, 65_535] }],
  ['weights as set', { ...usual, weight: [8], empty: [0.9], bondsPenalty: [0, 20_000] }],
  [
    'stake, permits and registrations that change',
    { ...usual, changes: true, bondsMovingAverage: [0, 900_000] },
  ],
  [
    'the same with slower averages',
    { ...usual, changes: true, bondsMovingAverage: [935_000, 950_000, 975_000] },
  ],
  ['Yuma 3', { ...usual, yuma3: [true], bondsMovingAverage: [900_000, 979_999, 999_999] }],
  [
    'liquid alpha, as steep as the chain allows',
    { ...usual, yuma3: [true], liquidAlpha: [true], alphaSigmoidSteepness: [10, 1000, 10_000, 32_767] },
  ],
])('float mode is within 2e-5 of exact mode: %s', (_, draw) => {
  expect(furthest(draw)).toBeLessThan(LAW);
});
