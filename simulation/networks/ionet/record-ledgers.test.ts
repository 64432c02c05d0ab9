import { expect, it } from 'vitest';
import { columnOf } from '../../core';
import { finishedRun } from './scenario.test-support';

it('bills of the cloud are whole cents', () => {
  const bills = columnOf(finishedRun(60).frame, 'cloudBillUsd');
  expect(Math.min(...bills)).toBeGreaterThan(0);
  expect([...bills].every((usd) => Math.round(usd * 100) / 100 === usd)).toBe(true);
});

it('fake cards that are found out end, they do not fade for ever', () => {
  const set = { 'ionet.sybilWaveCards': 100_000, 'ionet.sybilStaked': false };
  const fakes = columnOf(finishedRun(365, set).frame, 'fakeCards');
  expect(Math.max(...fakes)).toBeGreaterThan(100);
  expect(fakes.at(-1)).toBe(0);
});
