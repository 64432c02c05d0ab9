import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../core';
import { drawVoters } from './root-voters';
import { rootVotes, shareByVotes } from './root-votes';
import { shareInputs } from './share-inputs';

const KAPPA = 32_767 / 65_535;

test('the formula of v1.1.11 by hand: three validators, three subnets, rows of any scale', () => {
  const votes = {
    validators: 3,
    stake: Float64Array.of(0.5, 0.3, 0.2),
    opinions: new Float64Array(9),
    weights: Float64Array.of(3, 1, 0, 20, 10, 10, 0, 0, 7),
    trust: new Float64Array(3),
  };
  const rank = [0.5 * 0.75 + 0.3 * 0.5, 0.5 * 0.25 + 0.3 * 0.25, 0.3 * 0.25 + 0.2];
  const trust = [0.8, 0.8, 0.5];
  const raw = rank.map((value, i) => value / (1 + Math.exp(-10 * ((trust[i] as number) - KAPPA))));
  const total = raw.reduce((sum, value) => sum + value, 0);
  const shares = new Float64Array(3);
  expect(shareByVotes(votes, shares)).toBe(true);
  shares.forEach((share, i) => {
    expect(share).toBeCloseTo((raw[i] as number) / total, 14);
  });
});

test('subnets few validators name get far less than their rank', () => {
  const count = 10;
  const movingPrice = Float64Array.from({ length: count }, (_, i) => 1 / (i + 1));
  const voters = drawVoters(count, 0.1, createRandom(1, 0));
  const shares = new Float64Array(count);
  rootVotes(shareInputs(count, { movingPrice, rootVotes: voters }), shares);
  const price = movingPrice.reduce((sum, value) => sum + value, 0);
  expect(shares[0]).toBeGreaterThan(1 / price);
  expect(shares[9]).toBeLessThan(0.2 * (0.1 / price));
});

test('shares sum to 1 and those not eligible get none, whatever prices and opinions are', () => {
  const prices = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(prices, fc.double({ min: 0, max: 3, noNaN: true }), fc.nat(), (list, spread, seed) => {
      const voters = drawVoters(12, spread, createRandom(seed, 0));
      const inputs = shareInputs(12, { movingPrice: Float64Array.from(list), rootVotes: voters });
      inputs.eligible[3] = 0;
      const shares = new Float64Array(12);
      expect(rootVotes(inputs, shares)).toBe(true);
      expect(shares[3]).toBe(0);
      expect(shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    }),
  );
});
