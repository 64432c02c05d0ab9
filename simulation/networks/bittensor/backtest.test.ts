import { expect, test } from 'vitest';
import { backtest } from './backtest';

const rows = [...backtest()];

test('every row is a number and keeps its bound', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const { name, modelled, actual = 0, bound } of rows) {
    expect(Number.isFinite(modelled), name).toBe(true);
    if (bound !== undefined) expect(Math.abs(modelled - actual), name).toBeLessThanOrEqual(bound);
  }
});

test('the first halving is foreseen within a day, the issuance before it within 0.05 %', () => {
  const halving = rows.find(({ name }) => name.startsWith('first halving'));
  expect(Math.abs((halving?.modelled ?? 0) - (halving?.actual ?? 0))).toBeLessThan(1);
  const issuance = rows.find(({ name }) => name.startsWith('issuance'));
  expect(Math.abs((issuance?.modelled ?? 0) / (issuance?.actual ?? 1) - 1)).toBeLessThan(5e-4);
});

test('the shares of the start follow from the prices before it', () => {
  expect(rows.filter(({ name }) => name.startsWith('share of')).length).toBeGreaterThanOrEqual(3);
});
