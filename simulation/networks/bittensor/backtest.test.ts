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

test('TAO in pools differs most where pools were dissolved; the two parts are all pools', () => {
  const pools = rows.filter(({ name }) => name.startsWith('dated inputs: poolTao'));
  const [dissolved, others] = pools.filter(({ name }) => name.includes(' of the '));
  const all = pools.find(({ date, name }) => date === '2026-09-30' && !name.includes(' of the '));
  const part = (key: 'modelled' | 'actual') => (dissolved?.[key] ?? 0) + (others?.[key] ?? 0);
  expect(part('modelled')).toBeCloseTo(all?.modelled ?? 0, 3);
  expect(part('actual')).toBeCloseTo(all?.actual ?? 0, 0);
  expect((dissolved?.modelled ?? 0) / (dissolved?.actual ?? 1)).toBeGreaterThan(3);
  expect((others?.modelled ?? 0) / (others?.actual ?? 1)).toBeLessThan(1.2);
});

test('the shares of 2025 follow from the prices before them, on several dates', () => {
  const shares = rows.filter(({ name }) => name.startsWith('share of'));
  const dates = [...new Set(shares.map(({ date }) => date))];
  expect(dates.length).toBeGreaterThanOrEqual(4);
  for (const date of dates) {
    const of = shares.filter((row) => row.date === date);
    expect(of).toHaveLength(9);
    expect(of.reduce((sum, { modelled }) => sum + modelled, 0)).toBeCloseTo(1, 12);
  }
});
