import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findColumn, resolveScenario, simulateNetwork, type NetworkEngine } from '../../../core';
import { engine } from '../engine';
import fixture from '../fixtures/pool.json' with { type: 'json' };
import { bittensor } from '../index';
import { alphaForTao, poolPrice, taoForAlpha, taoToPrice, weightAfterLiquidity } from './pool';

const RELATIVE = 1e-11;
const closeTo = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(RELATIVE * Math.abs(expected) + 1e-12);

describe('trades against the balancer tests of the chain', () => {
  test.each(fixture.convertDeltas)(
    '$tao_reserve TAO, $alpha_reserve alpha, weight $quote_weight, $delta_in in',
    (vector) => {
      const { tao_reserve: tau, alpha_reserve: alpha, quote_weight: weight, delta_in: delta } = vector;
      closeTo(taoForAlpha(tau, alpha, delta, weight), vector.sell_alpha_tao_out);
      closeTo(alphaForTao(tau, alpha, delta, weight), vector.buy_tao_alpha_out);
    },
  );

  test('a buy up to a price takes what the chain takes', () => {
    const [buy] = fixture.limitOrders;
    const tao = taoToPrice(
      buy?.tao_reserve ?? 0,
      buy?.current_price ?? 1,
      buy?.target_price ?? 1,
      buy?.quote_weight ?? 0.5,
    );
    expect(Math.floor(tao)).toBe(buy?.expected_delta_tao);
  });
});

describe('liquidity', () => {
  test.each(fixture.adjustLiquidity)('$tao_delta TAO and $alpha_delta alpha', (vector) => {
    const { tao_reserve: tau, alpha_reserve: alpha, tao_delta: tao, alpha_delta: added } = vector;
    const weight = weightAfterLiquidity(tau, alpha, tao, added, 0.5);
    expect(weight).toBeCloseTo(vector.new_quote_weight, 12);
    expect(poolPrice(tau + tao, alpha + added, weight)).toBeCloseTo(vector.price_before, 12);
  });

  test('an injection that would leave a weight below 0.01 is skipped', () => {
    expect(weightAfterLiquidity(1, 1, 1000, 0, 0.5)).toBe(0.5);
  });
});

test('a round trip returns what went in and a buy never lowers the price', () => {
  const amount = fc.double({ min: 1, max: 1e7, noNaN: true });
  const times = fc.double({ min: 1e-6, max: 10, noNaN: true });
  const weights = fc.double({ min: 0.1, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, times, weights, (tau, alpha, factor, weight) => {
      const tao = tau * factor;
      const bought = alphaForTao(tau, alpha, tao, weight);
      const left = alpha - bought;
      fc.pre(left > 1e-6 * alpha);
      expect(Math.abs(taoForAlpha(tau + tao, left, bought, weight) - tao)).toBeLessThanOrEqual(
        1e-7 * (tau + tao),
      );
      const before = poolPrice(tau, alpha, weight);
      const after = poolPrice(tau + tao, left, weight);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(Math.abs(taoToPrice(tau, before, after, weight) - tao)).toBeLessThanOrEqual(1e-7 * (tau + tao));
    }),
  );
});

test.each([0.3, 0.5, 0.7])('no trade leaves a pool with nothing (weight %d)', (weight) => {
  const [tau, alpha] = [2e-5, 8543];
  for (const times of [1e3, 1e9, 1e17, 1e40]) {
    const left = alpha - alphaForTao(tau, alpha, times * tau, weight);
    expect(left).toBeGreaterThan(0);
    expect(tau - taoForAlpha(tau, alpha, times * alpha, weight)).toBeGreaterThan(0);
  }
});

test('a pool that chain buys fill with a hundred million times what it held goes on', () => {
  const set = {
    'bittensor.flowHalfLifeBlocks': 7777,
    'bittensor.movingPriceAlpha': 3.8e-8,
    'bittensor.stakingInflowTaoPerDay': 0,
    'bittensor.buybackShare': 0,
    'bittensor.poolQuoteWeight': 0.7,
    'bittensor.newSubnetPoolTao': 0.01,
    'bittensor.subnetTurnover': true,
  };
  const { scenario, issues } = resolveScenario([bittensor], [], { days: 90, set });
  expect(issues).toEqual([]);
  const frame = simulateNetwork(engine as unknown as NetworkEngine, scenario);
  for (const name of ['poolTao', 'alphaPrice.sn64', 'swapFeesTao', 'unspentEmissionTao']) {
    expect(
      findColumn(frame, name)?.every((value) => value >= 0),
      name,
    ).toBe(true);
  }
});
