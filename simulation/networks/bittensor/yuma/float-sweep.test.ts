import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../core';
import type { Arithmetic } from './arithmetic';
import { rankAndBond, runEpoch } from './epoch';
import { fixedArithmetic } from './fixed-arithmetic';
import { floatArithmetic } from './float-arithmetic';
import { defaultYumaParameters } from './parameters';
import { MOST_ROWS, openCells } from './row-cells';
import { createSubnet, setWeight, type YumaSubnet } from './subnet';
import { createWorkspace, type YumaWorkspace } from './workspace';

const UIDS = 60;

/** Validators all over the uids, some without a permit, some miners registered late. */
const cases = fc.record({
  validators: fc.uniqueArray(fc.integer({ min: 0, max: UIDS - 1 }), { minLength: 1, maxLength: 40 }),
  weights: fc.array(fc.integer({ min: 0, max: 65_535 }), { minLength: UIDS, maxLength: UIDS }),
  late: fc.array(fc.integer({ min: 0, max: UIDS - 1 }), { maxLength: 5 }),
  yuma3: fc.boolean(),
  bondsPenalty: fc.constantFrom(0, 20_000, 65_535),
  maxValidators: fc.integer({ min: 1, max: 64 }),
});

function subnetOf(
  validators: readonly number[],
  weights: readonly number[],
  late: readonly number[],
): YumaSubnet {
  const subnet = createSubnet(UIDS);
  validators.forEach((uid, k) => {
    subnet.stake[uid] = k + 1;
    subnet.permits[uid] = k % 7 === 6 ? 0 : 1;
    weights.forEach((weight, j) => {
      setWeight(subnet, uid, j, (weight * (uid + 3)) % 65_536);
    });
  });
  for (const uid of late) subnet.registeredAt[uid] = 1;
  return subnet;
}

/** Largest difference of two lists; NaN if there is one in either. */
const furthest = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).reduce((most, value, k) => Math.max(most, Math.abs(value - (other[k] as number))), 0);

test('one sweep over the miners gives what ranking first and bonding then gives', () => {
  fc.assert(
    fc.property(cases, ({ validators, weights, late, ...changed }) => {
      const parameters = { ...defaultYumaParameters, ...changed };
      const subnet = subnetOf(validators, weights, late);
      const workspace = createWorkspace(UIDS);
      for (let epoch = 0; epoch < 3; epoch++) {
        const before = { bonds: subnet.bonds.slice(), isBonded: subnet.isBonded.slice() };
        const permits = subnet.permits.slice();
        runEpoch(floatArithmetic, parameters, subnet, workspace, 0);
        const swept = subnet.bonds.slice();
        const results = [
          workspace.consensus,
          workspace.incentive,
          workspace.dividends,
          workspace.validatorTrust,
        ];
        const copies = results.map((values) => values.slice());

        subnet.bonds.set(before.bonds);
        subnet.isBonded.set(before.isBonded);
        subnet.permits.set(permits);
        rankAndBond(floatArithmetic, parameters, subnet, workspace);
        results.forEach((values, k) => {
          // what rounding as the chain takes of a column
          expect(furthest(values, copies[k] as Float64Array)).toBeLessThan(1e-7);
        });
        expect(furthest(subnet.bonds, swept)).toBeLessThanOrEqual(1);
        subnet.permits.set(workspace.nextPermits);
        subnet.block += parameters.tempo;
        subnet.lastUpdate.fill(subnet.block - 1);
        // from far to near what was set before: the consensus of the last epoch is a bad, then a good guess
        const change = epoch === 0 ? 7 : 1.01;
        for (const uid of validators) {
          weights.forEach((weight, j) => {
            setWeight(subnet, uid, j, Math.floor(weight * change * (uid + 3)) % 65_536);
          });
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** Bonds that float64 stores otherwise than fixed point, of all bonds, after each of six epochs of 24 subnets. */
function otherBonds(liquidAlpha: boolean) {
  const count = { other: 0, all: 0, dividends: 0 };
  for (let seed = 0; seed < 24; seed++) {
    const [uids, validators] = [24 + seed, 3 + (seed % 9)];
    const parameters = {
      ...defaultYumaParameters,
      yuma3: true,
      liquidAlpha,
      bondsPenalty: [65_535, 0, 30_000][seed % 3] as number,
      bondsMovingAverage: [900_000, 975_000, 500_000, 0][seed % 4] as number,
    };
    const draws = createRandom(seed, 0).stream('bonds');
    const runs = [floatArithmetic, fixedArithmetic].map((arithmetic) => {
      const subnet = createSubnet(uids);
      for (let i = 0; i < validators; i++) {
        subnet.stake[i] = Math.floor(1e9 * draws.uniform(i, 0));
        subnet.permits[i] = 1;
      }
      return { arithmetic, subnet, workspace: createWorkspace(uids) };
    }) as [Run, Run];
    for (let epoch = 0; epoch < 6; epoch++) {
      for (const { arithmetic, subnet, workspace } of runs) {
        for (let i = 0; i < validators; i++) {
          for (let j = validators; j < uids; j++) {
            // every other subnet keeps its weights
            const drawn = draws.uniform(i * UIDS + j, seed % 2 === 0 ? 1 : 1 + epoch);
            setWeight(subnet, i, j, drawn < 0.3 ? 0 : Math.floor(drawn * 10) * 6553);
          }
        }
        runEpoch(arithmetic, parameters, subnet, workspace, 0);
      }
      const [float, fixed] = runs;
      float.subnet.bonds.forEach((bond, at) => {
        const exact = fixed.subnet.bonds[at] as number;
        count.all += exact > 0 ? 1 : 0;
        count.other += bond === exact ? 0 : 1;
      });
      count.dividends = Math.max(
        count.dividends,
        furthest(float.workspace.dividends, fixed.workspace.dividends),
      );
    }
  }
  return count;
}

interface Run {
  readonly arithmetic: Arithmetic;
  readonly subnet: YumaSubnet;
  readonly workspace: YumaWorkspace;
}

test.each([false, true])(
  "bonds of Yuma 3 are the chain's u16, next to whole ones too (liquid alpha: %s)",
  (liquid) => {
    const { other, all, dividends } = otherBonds(liquid);
    expect(all).toBeGreaterThan(5000);
    expect(other).toBeLessThanOrEqual(2);
    expect(dividends).toBeLessThan(1e-6);
  },
);

test('a full bond stays full in both modes', () => {
  for (const arithmetic of [floatArithmetic, fixedArithmetic]) {
    for (const liquidAlpha of [false, true]) {
      const subnet = createSubnet(2);
      subnet.stake[0] = 1;
      subnet.permits[0] = 1;
      setWeight(subnet, 0, 1, 65_535);
      subnet.bonds[2] = 65_535;
      const parameters = { ...defaultYumaParameters, yuma3: true, liquidAlpha };
      subnet.block = 10_000;
      subnet.lastUpdate.fill(9999);
      runEpoch(arithmetic, parameters, subnet, createWorkspace(2), 0);
      expect(subnet.bonds[2]).toBe(65_535);
    }
  }
});

test('subnets of unlike sizes computed in turn are what each is alone, though they share their cells', () => {
  const weights = Array.from({ length: UIDS }, (_, j) => (j * 977) % 65_536);
  const wide = Array.from({ length: 40 }, (_, k) => k);
  const [large, small] = [() => subnetOf(wide, weights, [7]), () => subnetOf([50, 3, 9], weights, [])];
  const runs = (subnets: readonly YumaSubnet[]) => {
    const workspaces = subnets.map(() => createWorkspace(UIDS));
    for (let epoch = 0; epoch < 4; epoch++)
      subnets.forEach((subnet, k) => {
        runEpoch(floatArithmetic, defaultYumaParameters, subnet, workspaces[k] as YumaWorkspace, 1e9);
      });
    return subnets.map(({ bonds }, k) => {
      const { consensus, incentive, dividends } = workspaces[k] as YumaWorkspace;
      return { bonds, consensus, incentive, dividends };
    });
  };
  const alone = [...runs([large()]), ...runs([small()])];
  expect(Math.max(...(alone[1]?.dividends ?? []))).toBeGreaterThan(0);
  expect(runs([large(), small()])).toEqual(alone);
});

test('more validators than there is room for are refused by their number', () => {
  const workspace = { ...createWorkspace(1), rowCount: MOST_ROWS + 1 };
  expect(() => openCells(workspace)).toThrow('4097 exceeds the 4096');
});
