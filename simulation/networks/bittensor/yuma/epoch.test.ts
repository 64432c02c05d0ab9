import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runEpochs, subnetOf, total } from './epoch.test-support';
import { fixedArithmetic } from './fixed-arithmetic';
import { setWeight, transposed } from './subnet';

/** Validators with stake and a weight of at least `least` on every one of some miners. */
const judgementsFrom = (least: number) =>
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 })).chain(([validators, miners]) =>
    fc.record({
      stake: fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: validators, maxLength: validators }),
      weights: fc.array(
        fc.array(fc.integer({ min: least, max: 65_535 }), { minLength: miners, maxLength: miners }),
        { minLength: validators, maxLength: validators },
      ),
    }),
  );

const judgements = judgementsFrom(1);

const modes = [{ yuma3: false }, { yuma3: true }, { yuma3: true, liquidAlpha: true }];

describe('laws of an epoch', () => {
  test.each(modes)('incentive and dividends sum to 1, trust stays within 0…1 (%o)', (mode) => {
    fc.assert(
      fc.property(judgements, (judgement) => {
        const results = runEpochs(subnetOf(judgement), mode, 2);
        expect(total(results.incentive)).toBeCloseTo(1, 12);
        expect(total(results.dividends)).toBeCloseTo(1, 12);
        expect(total(results.serverEmission) + total(results.validatorEmission)).toBeLessThanOrEqual(1e9);
        for (const value of [...results.trust, ...results.validatorTrust]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('permuting uids permutes what they earn', () => {
    fc.assert(
      fc.property(judgements, fc.nat(), ({ stake, weights }, turn) => {
        const by = turn % stake.length;
        const rotate = <T>(list: readonly T[], steps: number) => [
          ...list.slice(steps),
          ...list.slice(0, steps),
        ];
        const reverse = (row: readonly number[]) => [...row].reverse();
        const one = runEpochs(subnetOf({ stake, weights }), {}, 2, fixedArithmetic);
        const other = runEpochs(
          subnetOf({ stake: rotate(stake, by), weights: rotate(weights, by).map(reverse) }),
          {},
          2,
          fixedArithmetic,
        );
        const validators = stake.length;
        const paid = rotate([...one.dividends.subarray(0, validators)], by);
        expect([...other.dividends.subarray(0, validators)]).toEqual(paid);
        const earned = reverse([...one.incentive.subarray(validators)]);
        expect([...other.incentive.subarray(validators)]).toEqual(earned);
      }),
      { numRuns: 40 },
    );
  });

  test.each(modes)('scaling the weights of a validator changes nothing (%o)', (mode) => {
    const small = fc.array(fc.integer({ min: 1, max: 6_000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(small, small, small, fc.integer({ min: 2, max: 10 }), (a, b, c, factor) => {
        const stake = [5, 3, 4];
        const scaled = [a, b.map((weight) => weight * factor), c];
        const [plain, other] = [[a, b, c], scaled].map((weights) =>
          runEpochs(subnetOf({ stake, weights }), mode, 3, fixedArithmetic),
        );
        expect(other?.incentive).toEqual(plain?.incentive);
        expect(other?.dividends).toEqual(plain?.dividends);
        // float rounds shares of other sums otherwise
        const [float, scaledFloat] = [[a, b, c], scaled].map((weights) =>
          runEpochs(subnetOf({ stake, weights }), mode, 3),
        );
        for (const name of ['incentive', 'dividends'] as const) {
          float?.[name].forEach((value, uid) => {
            expect(Math.abs((scaledFloat?.[name][uid] ?? 0) - value)).toBeLessThan(1e-6);
          });
        }
      }),
    );
  });

  test.each(modes)('float64 stays near the exact integers (%o)', (mode) => {
    fc.assert(
      fc.property(judgementsFrom(2_000), (judgement) => {
        const exact = runEpochs(subnetOf(judgement), mode, 1, fixedArithmetic);
        const float = runEpochs(subnetOf(judgement), mode, 1);
        const near = (name: 'consensus' | 'incentive' | 'dividends', bound: number) => {
          exact[name].forEach((value, uid) => {
            expect(Math.abs((float[name][uid] ?? 0) - value), name).toBeLessThan(bound);
          });
        };
        near('consensus', 1e-8);
        near('incentive', 1e-6);
        near('dividends', 1e-5);
      }),
      { numRuns: 40 },
    );
  });
});

/** A cartel with a share of the stake votes for its own five miners, the others for theirs: 10 and 15. */
function cartelShares(stakeShare: number, mode: object) {
  const weights = [true, false].map((isCartel) =>
    Array.from({ length: 20 }, (_, miner) => (miner >= 15 === isCartel ? 65_535 : 0)),
  );
  const stake = Array.from({ length: 10 }, (_, i) => (i < 5 ? stakeShare : 1 - stakeShare) * 2e9);
  const rows = stake.map((_, i) => weights[i < 5 ? 0 : 1] ?? []);
  const results = runEpochs(subnetOf({ stake, weights: rows }), mode, 40);
  return {
    incentive: total(results.incentive.subarray(25)),
    dividends: total(results.dividends.subarray(0, 5)),
  };
}

describe('collusion', () => {
  test.each(modes.slice(0, 2))('a cartel gets nothing below kappa and everything above (%o)', (mode) => {
    const below = cartelShares(0.49, mode);
    expect(below.incentive).toBe(0);
    expect(below.dividends).toBeLessThan(0.02);
    const above = cartelShares(0.51, mode);
    expect(above.incentive).toBeCloseTo(1, 12);
    expect(above.dividends).toBeGreaterThan(0.98);
  });
});

describe('masks', () => {
  const judgement = {
    stake: [5, 4],
    weights: [
      [1, 2],
      [2, 1],
    ],
  };

  test('weights on oneself count for the owner alone', () => {
    const subnet = subnetOf(judgement);
    setWeight(subnet, 0, 0, 60_000);
    expect(runEpochs(subnet).incentive[0]).toBe(0);
    subnet.ownerUid = 0;
    expect(runEpochs(subnet).incentive[0]).toBeGreaterThan(0.9);
  });

  test('a miner registered after the weights, or after hidden ones, earns nothing', () => {
    const late = subnetOf(judgement);
    late.registeredAt[3] = 1;
    expect(runEpochs(late).incentive[3]).toBe(0);
    const hidden = subnetOf(judgement);
    hidden.lastUpdate.fill(300);
    hidden.registeredAt[3] = 200;
    expect(runEpochs(hidden).incentive[3]).toBeGreaterThan(0);
    hidden.committedAt.fill(150);
    expect(runEpochs(hidden).incentive[3]).toBe(0);
  });

  test('bonds to a miner registered since the last epoch are gone, and so are those of a lost permit', () => {
    const subnet = subnetOf(judgement);
    runEpochs(subnet, { yuma3: true });
    const bondsOf = (validator: number) => [
      ...transposed(subnet.bonds, 4).subarray(validator * 4, validator * 4 + 4),
    ];
    const bond = bondsOf(0)[3];
    expect(bond).toBeGreaterThan(0);
    subnet.lastUpdate.fill(400);
    subnet.registeredAt[3] = 361;
    subnet.block = 721;
    runEpochs(subnet, { yuma3: true });
    expect(bondsOf(0)[3]).toBe(bond);
    runEpochs(subnet, { yuma3: true, maxValidators: 1 });
    expect([...subnet.permits]).toEqual([1, 0, 0, 0]);
    expect(bondsOf(1)).toEqual([0, 0, 0, 0]);
  });

  test('stake without fresh weights or below the threshold does not count', () => {
    const subnet = subnetOf(judgement);
    subnet.block = 6_000;
    subnet.lastUpdate[0] = 2_000;
    expect([...runEpochs(subnet).activeStake]).toEqual([1, 0, 0, 0]);
    expect([...runEpochs(subnetOf(judgement), { stakeThreshold: 5 }).stakeShare]).toEqual([1, 0, 0, 0]);
  });

  test('of equal stakes the later uid gets the permit', () => {
    const subnet = subnetOf({ stake: [2, 3, 2, 2], weights: [[1], [1], [1], [1]] });
    runEpochs(subnet, { maxValidators: 3 });
    expect([...subnet.permits]).toEqual([0, 1, 1, 1, 0]);
    runEpochs(subnet, { maxValidators: 2 });
    expect([...subnet.permits]).toEqual([0, 1, 0, 1, 0]);
  });

  test('without weights validators are paid by stake', () => {
    const results = runEpochs(subnetOf({ stake: [3, 1], weights: [[], []] }));
    expect([...results.validatorEmission]).toEqual([750_000_000, 250_000_000]);
  });
});
