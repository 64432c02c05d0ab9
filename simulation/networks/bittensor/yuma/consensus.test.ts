import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consensusOf, createMedianStake, prepareMedianStake } from './consensus';
import { fixedArithmetic } from './fixed-arithmetic';

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
