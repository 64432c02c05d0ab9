import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fixture from '../fixtures/block-9184186.json' with { type: 'json' };
import { gateBar, hillGate, hillGateWithoutBurn } from './hill-gate';
import { priceBurn } from './price-burn';
import { priceEma } from './price-ema';
import { shareInputs } from './share-inputs';

const BLOCK_EMISSION_TAO = 0.5;
const column = (index: number) => fixture.subnets.map((row) => row[index] as number);

function blockInputs(gateRank: number) {
  return shareInputs(fixture.subnets.length, {
    movingPrice: Float64Array.from(column(1)),
    minerBurned: Float64Array.from(column(2)),
    eligible: Uint8Array.from(column(3)),
    gateRank,
  });
}

/** Observed over predicted injection where the cap does not bind, ascending. */
function ratios(gateRank: number): number[] {
  const shares = new Float64Array(fixture.subnets.length);
  hillGate(blockInputs(gateRank), shares);
  return column(4)
    .map((observed, i) => observed / ((shares[i] as number) * BLOCK_EMISSION_TAO))
    .filter((ratio, i) => (column(4)[i] as number) >= 5e-5 && ratio > 0.8)
    .sort((a, b) => a - b);
}

const middle = (values: number[]) =>
  ((values[(values.length - 1) >> 1] as number) + (values[values.length >> 1] as number)) / 2;

describe('Hill gate on mainnet block 9,184,186', () => {
  test('rank 32 predicts the injection of uncapped subnets', () => {
    const observed = ratios(32);
    expect(observed.length).toBeGreaterThanOrEqual(25);
    expect(middle(observed)).toBeGreaterThan(0.99);
    expect(middle(observed)).toBeLessThan(1.01);
  });

  test('no uncapped subnet gets more than the share, a capped one gets less', () => {
    const shares = new Float64Array(fixture.subnets.length);
    hillGate(blockInputs(32), shares);
    const largest = column(0).indexOf(51);
    expect((column(4)[largest] as number) / ((shares[largest] as number) * BLOCK_EMISSION_TAO)).toBeLessThan(
      0.25,
    );
  });

  test('the bar is the weight at the rank', () => {
    const inputs = blockInputs(32);
    const weights = new Float64Array(fixture.subnets.length);
    priceBurn(inputs, weights);
    expect(gateBar(inputs, weights)).toBeCloseTo(0.008620742226220115, 14);
  });
});

describe('Hill gate', () => {
  test('fewer positive weights than the rank take the smallest as the bar', () => {
    const weights = Float64Array.of(0.5, 0, 0.3, 0.2);
    expect(gateBar(shareInputs(4), weights)).toBe(0.2);
  });

  test('rank 0 takes the weight where the cumulative weight reaches the quantile', () => {
    const weights = Float64Array.of(0.1, 0.4, 0.2, 0.3);
    expect(gateBar(shareInputs(4, { gateRank: 0, gateQuantile: 0.61 }), weights)).toBe(0.3);
  });

  test('exponent 0 leaves price shares as they are', () => {
    const movingPrice = Float64Array.of(0.05, 0.01, 0.04);
    const gated = new Float64Array(3);
    const plain = new Float64Array(3);
    hillGateWithoutBurn(shareInputs(3, { movingPrice, gateExponent: 0 }), gated);
    priceEma(shareInputs(3, { movingPrice }), plain);
    gated.forEach((share, i) => expect(share).toBeCloseTo(plain[i] as number, 14));
  });

  test('shares sum to 1, keep the order of weights and leave the bar half of its weight', () => {
    const prices = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(prices, fc.double({ min: 0, max: 10, noNaN: true }), (list, gateExponent) => {
        const movingPrice = Float64Array.from(list);
        const shares = new Float64Array(list.length);
        hillGate(shareInputs(list.length, { movingPrice, gateExponent, gateRank: 2 }), shares);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        const order = [...list.keys()].sort((a, b) => (list[a] as number) - (list[b] as number));
        for (let i = 1; i < order.length; i++) {
          const [below, above] = [
            shares[order[i - 1] as number] as number,
            shares[order[i] as number] as number,
          ];
          expect(above).toBeGreaterThanOrEqual(below * (1 - 1e-12));
        }
      }),
    );
  });
});
