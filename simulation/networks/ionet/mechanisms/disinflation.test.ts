import { describe, expect, it } from 'vitest';
import { declineForTotal, decliningSum } from './disinflation';

describe('a declining schedule', () => {
  it('adds up like the geometric series', () => {
    expect(decliningSum(1, 0.5, 10)).toBeCloseTo(2 - 2 / 1024, 12);
    expect(decliningSum(3, 0, 4)).toBe(12);
    expect(decliningSum(3, 0.1, 0)).toBe(0);
  });

  it('pays 300,000,000 IO in 240 months with the exact decline, as published only nearly', () => {
    const first = (500e6 * 0.08) / 12;
    expect(declineForTotal(first, 240, 300e6, 0.05)).toBeCloseTo(0.010151047037650483, 14);
    expect(decliningSum(first, 1 - 0.989849199, 240)).toBeCloseTo(300_005_578.7829, 3);
  });
});
