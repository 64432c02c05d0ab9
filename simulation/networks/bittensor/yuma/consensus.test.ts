import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consensusOf, createMedianStake, prepareMedianStake } from './consensus';
import { runEpoch } from './epoch';
import { fixedArithmetic } from './fixed-arithmetic';
import { floatArithmetic } from './float-arithmetic';
import { defaultYumaParameters } from './parameters';
import { createSubnet, setWeight } from './subnet';
import { createWorkspace } from './workspace';

const BITS = 4_294_967_296;

test('consensus is the largest weight that a majority of the stake reaches', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 50 })), {
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(pairs, fc.double({ min: 0.3, max: 0.7, noNaN: true }), (list, share) => {
      fc.pre(list.some(([stake]) => stake > 0) && list.some(([, weight]) => weight > 0));
      const kappa = Math.floor(share * BITS) / BITS;
      const stake = Float64Array.from(list, ([value]) => value);
      const weights = Float64Array.from(list, ([, value]) => value / 64);
      const prepared = createMedianStake(list.length);
      prepareMedianStake(fixedArithmetic, stake, list.length, prepared);
      const found = consensusOf(weights, 0, Math.max(...weights), kappa, prepared);
      const shares = Array.from({ length: prepared.count }, (_, k) => ({
        stake: prepared.stake[k] ?? 0,
        weight: weights[k] ?? 0,
      }));
      const reaching = (weight: number) =>
        shares.filter((each) => each.weight >= weight).reduce((sum, each) => sum + each.stake, 0);
      const expected = shares
        .map(({ weight }) => weight)
        .sort((a, b) => b - a)
        .find(
          (weight) => reaching(weight) > 0 && prepared.total - reaching(weight) <= prepared.total - kappa,
        );
      expect(found).toBe(expected);
    }),
  );
});

/** Median of one column as the chain has it: partitions around the middle value of rows with stake, in their order. */
function chainMedian(stake: readonly number[], scores: readonly number[], kappa: number): number {
  let rows = [...stake.keys()].filter((k) => (stake[k] as number) > 0);
  const sumOf = (some: readonly number[]) => some.reduce((sum, k) => sum + (stake[k] as number), 0);
  const score = (k: number) => scores[k] as number;
  let [low, high] = [0, sumOf(rows)];
  const minority = high - kappa;
  while (rows.length > 1) {
    const pivot = score(rows[rows.length >> 1] as number);
    const lower = rows.filter((k) => score(k) < pivot);
    const upper = rows.filter((k) => score(k) > pivot);
    if (minority < low + sumOf(lower) && lower.length > 0) {
      high = low + sumOf(lower);
      rows = lower;
    } else if (high - sumOf(upper) <= minority && upper.length > 0) {
      low = high - sumOf(upper);
      rows = upper;
    } else return pivot;
  }
  return rows.length === 1 ? score(rows[0] as number) : 0;
}

test.each([0, 1, 32_767, 65_534, 65_535])('rows without stake never count (kappa %d of 65,535)', (kappa) => {
  const stakes = fc.array(fc.constantFrom(0, 0, 1, 3, 1000, 999_983), { minLength: 2, maxLength: 40 });
  const draws = fc.array(fc.integer({ min: 0, max: 65_535 }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(stakes, draws, (stake, weights) => {
      fc.pre(stake.some((value) => value > 0));
      const validators = stake.length;
      const uids = validators + 3;
      const medians = [fixedArithmetic, floatArithmetic].map((arithmetic) => {
        const subnet = createSubnet(uids);
        const workspace = createWorkspace(uids);
        subnet.stake.set(stake);
        subnet.permits.fill(1, 0, validators);
        for (let i = 0; i < validators; i++) {
          for (let j = 0; j < 3; j++)
            setWeight(subnet, i, validators + j, weights[(i * 7 + j * 11) % 40] as number);
        }
        runEpoch(arithmetic, { ...defaultYumaParameters, kappa, maxValidators: 64 }, subnet, workspace, 0);
        const shares = Float64Array.from(workspace.activeStake.subarray(0, validators));
        for (let j = 0; j < 3; j++) {
          const column = Array.from(stake, (_, i) => {
            const sum = subnet.weightSums[i] as number;
            const weight = subnet.weights[(validators + j) * uids + i] as number;
            return arithmetic.ratio(weight, sum);
          });
          const prepared = createMedianStake(validators);
          prepareMedianStake(arithmetic, shares, validators, prepared);
          if (arithmetic === floatArithmetic) continue;
          const counted = [...prepared.stake.subarray(0, validators)];
          const expected = chainMedian(counted, column, arithmetic.ratio(kappa, 65_535));
          expect(workspace.consensus[validators + j]).toBe(expected);
        }
        return workspace.consensus.slice(validators);
      });
      const [exact, float] = medians as [Float64Array, Float64Array];
      exact.forEach((median, j) => {
        // at a majority of a rounding more or less than some rows hold the two may choose either
        if (kappa === 0 || kappa === 65_535)
          expect(Math.abs((float[j] as number) - median)).toBeLessThan(1e-8);
      });
    }),
    { numRuns: 60 },
  );
});
