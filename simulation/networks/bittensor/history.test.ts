import { expect, test } from 'vitest';
import { allMetrics, columnNames, parseDate } from '../../core';
import { history } from './history';
import { bittensor } from './index';

test('every series names a column and runs forward', () => {
  const columns = new Set(columnNames(allMetrics(bittensor)));
  for (const { column, points } of history.series) {
    expect(columns.has(column), column).toBe(true);
    const days = points.map(([date]) => parseDate(date));
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  }
});

test('real emission shares sum to 1 on every date', () => {
  const totals = new Map<string, number>();
  for (const { column, points } of history.series) {
    if (!column.startsWith('subnetShare.')) continue;
    for (const [date, share] of points) totals.set(date, (totals.get(date) ?? 0) + share);
  }
  expect(totals.size).toBeGreaterThan(30);
  for (const [date, total] of totals) expect(Math.abs(total - 1), date).toBeLessThan(1e-3);
});
