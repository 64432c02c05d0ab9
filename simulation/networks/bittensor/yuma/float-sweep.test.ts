import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankAndBond, runEpoch } from './epoch';
import { floatArithmetic } from './float-arithmetic';
import { defaultYumaParameters } from './parameters';
import { createSubnet, setWeight, type YumaSubnet } from './subnet';
import { createWorkspace } from './workspace';

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
          expect(furthest(values, copies[k] as Float64Array)).toBeLessThan(1e-12);
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
