import { describe, expect, it } from 'vitest';
import { chartDays } from './chart-days';

describe('days of a chart', () => {
  it('are all of a few, and even steps of many with the last one', () => {
    expect([...chartDays(3)]).toEqual([0, 1, 2, 3]);
    expect([...chartDays(0)]).toEqual([0]);
    const many = chartDays(1000);
    expect([...many.slice(0, 3)]).toEqual([0, 5, 10]);
    expect(many.at(-1)).toBe(1000);
    expect(many.length).toBeLessThanOrEqual(241);
  });
});
