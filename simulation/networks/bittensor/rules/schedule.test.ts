import { expect, test } from 'vitest';
import { parseDate } from '../../../core';
import { hillGate, hillGateWithoutBurn } from './hill-gate';
import { priceBurn, priceRootBurn } from './price-burn';
import { priceEma } from './price-ema';
import { regimesByDay } from './schedule';
import { netTaoFlow, taoFlow } from './tao-flow';

const start = parseDate('2025-09-09');
const dated = regimesByDay(start, 500, 'as-on-chain', 'as-on-chain');
const on = (date: string) => {
  const regime = dated[parseDate(date) - start];
  return [regime?.rule, regime?.injection, regime?.gateByRank, regime?.recycleChainBuys];
};

test.each([
  ['2025-09-09', priceEma, 'all', true, false],
  ['2025-11-03', priceEma, 'all', true, false],
  ['2025-11-04', taoFlow, 'alpha-emission', true, true],
  ['2026-05-30', taoFlow, 'alpha-emission', true, true],
  ['2026-05-31', netTaoFlow, 'alpha-emission', true, false],
  ['2026-06-22', priceRootBurn, 'root-proportion', true, false],
  ['2026-06-30', priceBurn, 'root-proportion', true, false],
  ['2026-07-27', hillGate, 'root-proportion', false, false],
  ['2026-08-07', hillGateWithoutBurn, 'root-proportion', false, false],
  ['2026-08-14', hillGate, 'root-proportion', true, false],
  ['2027-01-21', hillGate, 'root-proportion', true, false],
])('on %s the chain ran its rule of the day', (date, ...expected) => {
  expect(on(date)).toEqual(expected);
});

test('a single rule holds from the first day, the injection keeps its dates unless chosen', () => {
  const held = regimesByDay(start, 400, 'tao-flow', 'as-on-chain');
  expect(new Set(held.map((regime) => regime.rule))).toEqual(new Set([taoFlow]));
  expect(held[0]?.flowSteps).toBe(4);
  expect(held[0]?.injection).toBe('all');
  expect(regimesByDay(start, 1, 'tao-flow', 'root-proportion')[0]?.injection).toBe('root-proportion');
});
