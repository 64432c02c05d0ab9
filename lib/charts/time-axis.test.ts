import { describe, expect, it } from 'vitest';
import { parseDate } from '@/simulation/core';
import { timeAxis } from './time-axis';

describe('timeAxis', () => {
  it.each([1, 30, 365, 1825, 7300])('samples %i days at most 300 times, start and end among them', (days) => {
    const axis = timeAxis('2025-09-09', days, '2y');
    expect(axis.samples.length).toBeLessThanOrEqual(300);
    expect(axis.samples).toContain(axis.start);
    expect(axis.samples.at(-1)).toBe(axis.to);
    expect(axis.to).toBe(axis.start + days - 1);
    expect([...axis.samples].sort((a, b) => a - b)).toEqual(axis.samples);
    expect(new Set(axis.samples).size).toBe(axis.samples.length);
  });

  it('ticks the first days of years', () => {
    const { ticks } = timeAxis('2025-09-09', 730, '1y');
    expect(ticks).toEqual(['2025-01-01', '2026-01-01', '2027-01-01'].map(parseDate));
  });
});
