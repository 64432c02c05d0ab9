import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fixture from '../fixtures/coinbase.json' with { type: 'json' };
import flow from '../fixtures/tao-flow.json' with { type: 'json' };
import { keepAfter, movingPriceGain } from './moving-price';

describe('moving price', () => {
  const [slowStart, young, old] = fixture.movingPrice.vectors;

  test('test_coinbase_moving_prices: 14 updates half way through the slow start', () => {
    let price = 0;
    const weight = (slowStart?.alpha ?? 0) * (201_600 / (201_600 + 201_600));
    for (let update = 0; update < (slowStart?.updates ?? 0); update++) price += (1 - price) * weight;
    expect(price).toBeCloseTo(slowStart?.float64 ?? 0, 5);
    expect(movingPriceGain(0.1, 201_600 - 7, 14, 201_600)).toBeCloseTo(price, 4);
  });

  test('test_update_moving_price: a new subnet hardly moves, an old one moves by the full weight', () => {
    expect(movingPriceGain(0.5, 10, 1, 201_600)).toBeCloseTo(young?.float64 ?? 0, 8);
    expect(movingPriceGain(0.5, 144_000_000, 1, 201_600)).toBeCloseTo(old?.float64 ?? 0, 6);
  });

  test('a day equals its blocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (age) => {
        let left = 1;
        for (let block = age + 1; block <= age + 7200; block++)
          left *= 1 - (3e-6 * block) / (block + 201_600);
        expect(Math.abs(1 - left - movingPriceGain(3e-6, age, 7200, 201_600))).toBeLessThan(1e-7);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is left of an average after many blocks', () => {
  test('agrees with the power over small and large rates', () => {
    const rate = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(rate, fc.double({ min: 1, max: 20_000, noNaN: true }), (value, blocks) => {
        const exact = Math.exp(blocks * Math.log1p(-value));
        expect(Math.abs(keepAfter(value, blocks) - exact)).toBeLessThan(1e-10);
      }),
    );
  });

  test('the weight of the flow average halves it in 216,000 blocks', () => {
    expect(keepAfter(flow.ema.smoothing, 216_000)).toBeCloseTo(0.5, 8);
  });
});
