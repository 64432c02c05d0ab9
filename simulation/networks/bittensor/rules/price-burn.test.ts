import { expect, test } from 'vitest';
import { priceBurn, priceRootBurn } from './price-burn';
import { shareInputs } from './share-inputs';

const movingPrice = Float64Array.of(0.02, 0.02, 0.06);

test('a subnet that burns all miner incentive gets nothing', () => {
  const shares = new Float64Array(3);
  priceBurn(shareInputs(3, { movingPrice, minerBurned: Float64Array.of(1, 0, 0.5) }), shares);
  expect(shares[0]).toBe(0);
  expect(shares[1]).toBeCloseTo(0.4, 14);
  expect(shares[2]).toBeCloseTo(0.6, 14);
});

test('when everybody burns everything prices decide', () => {
  const shares = new Float64Array(3);
  priceBurn(shareInputs(3, { movingPrice, minerBurned: new Float64Array(3).fill(1) }), shares);
  expect(shares[2]).toBeCloseTo(0.6, 14);
});

test('the root proportion favours young subnets', () => {
  const shares = new Float64Array(3);
  priceRootBurn(shareInputs(3, { movingPrice, rootProportion: Float64Array.of(0.6, 0.2, 0.2) }), shares);
  expect(shares[0]).toBeCloseTo(3 / 7, 14);
  expect(shares[2]).toBeCloseTo(3 / 7, 14);
});

test('subnets without a moving price share alike when nobody has one', () => {
  const shares = new Float64Array(4);
  priceBurn(
    shareInputs(4, { movingPrice: new Float64Array(4), eligible: Uint8Array.of(1, 1, 0, 0) }),
    shares,
  );
  expect([...shares]).toEqual([0.5, 0.5, 0, 0]);
});
