import { expect, test } from 'vitest';
import { findColumn, resolveScenario, simulateNetwork, type NetworkEngine } from '../../../core';
import { engine } from '../engine';
import { bittensor } from '../index';

const DAYS = 360;
/** 2026-08-07, days after 2025-09-09. */
const FEES_RECYCLED = 332;

function recycledWith(transactionFeeTao: number, days = DAYS) {
  const set = { 'bittensor.transactionFeeTao': transactionFeeTao };
  const { scenario } = resolveScenario([bittensor], [], { days, set });
  const frame = simulateNetwork(engine as unknown as NetworkEngine, scenario);
  const column = (name: string) => findColumn(frame, name) as Float64Array;
  return {
    paid: column('paidRecycledTao'),
    issuance: column('issuanceTao'),
    transactions: column('transactions'),
    joins: column('joins'),
    root: column('rootTao'),
    free: column('freeTao'),
  };
}

test('transaction fees leave the issuance since 2026-08-07, not before', () => {
  const [dear, free] = [recycledWith(0.001), recycledWith(0)];
  for (let day = 0; day < DAYS; day++) {
    const more = (dear.paid[day] as number) - (free.paid[day] as number);
    const transactions = (dear.transactions[day] as number) - (dear.joins[day] as number);
    expect(more).toBeCloseTo(day < FEES_RECYCLED ? 0 : 0.001 * transactions, 6);
  }
  const missing = (free.issuance[DAYS - 1] as number) - (dear.issuance[DAYS - 1] as number);
  expect(missing / (DAYS - FEES_RECYCLED)).toBeGreaterThan(80);
});

test('fees that take all free TAO leave what is staked on root alone', () => {
  const [dear, free] = [recycledWith(1, 1000), recycledWith(0, 1000)];
  expect(dear.free[999]).toBeLessThan(20_000);
  expect(dear.root).toEqual(free.root);
});

test('at the cap, what the lock of a new subnet frees is minted on the same day', () => {
  const set = {
    'bittensor.emissionSchedule': 'constant',
    'bittensor.emissionRule': 'price-ema',
    'bittensor.subnetTurnover': true,
    'bittensor.newSubnetsPerYear': 50,
  };
  const { scenario } = resolveScenario([bittensor], [], { days: 1900, set });
  const frame = simulateNetwork(engine as unknown as NetworkEngine, scenario);
  const column = (name: string) => findColumn(frame, name) as Float64Array;
  const [issuance, replaced, recycled] = ['issuanceTao', 'replacedSubnets', 'burned'].map(column) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const atTheCap = issuance.findIndex((tao) => tao >= 21e6 - 1e-6);
  expect(atTheCap).toBeGreaterThan(1000);
  let locks = 0;
  for (let day = atTheCap; day < issuance.length; day++) {
    expect(issuance[day]).toBeCloseTo(21e6, 6);
    if (replaced[day] === 1) {
      locks++;
      expect(recycled[day]).toBeGreaterThan(999);
    }
  }
  expect(locks).toBeGreaterThan(5);
});
