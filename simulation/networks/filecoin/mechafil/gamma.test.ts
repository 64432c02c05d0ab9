import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import { fillGamma } from './gamma';
import type { MechafilInputs } from './inputs';

function gammaFrom(start: string, current: string, days: number): Float64Array {
  const startDay = parseDate(start);
  const gamma = new Float64Array(days);
  fillGamma({ startDay, historyDays: parseDate(current) - startDay } as MechafilInputs, gamma);
  return gamma;
}

describe("mechaFIL's gamma", () => {
  it('falls from 1 a day after the chain does', () => {
    const gamma = gammaFrom('2024-11-19', '2025-09-09', 300);
    expect([...gamma.slice(0, 3)]).toEqual([1, 1, 1]);
    expect(gamma[3]).toBeCloseTo(1 - 0.3 / 365, 14);
    expect(gamma[293]).toBeCloseTo(1 - (0.3 * 291) / 365, 14);
  });

  it('spreads the rest evenly over the days left from the current date on', () => {
    const gamma = gammaFrom('2025-09-09', '2025-09-09', 100);
    expect(gamma[0]).toBeCloseTo(0.76, 14);
    expect(gamma[1]).toBeCloseTo(0.76 - 0.06 / 72, 14);
    expect(gamma[71]).toBeGreaterThan(0.7);
    expect(gamma[72]).toBe(0.7);
    expect(gamma[99]).toBe(0.7);
  });

  it('is the floor once the ramp is over, and the last step of the ramp a day before', () => {
    expect([...gammaFrom('2026-01-01', '2026-01-02', 3)]).toEqual([0.7, 0.7, 0.7]);
    const last = gammaFrom('2025-11-20', '2025-11-20', 2);
    expect(last[0]).toBeCloseTo(1 - (0.3 * 364) / 365, 14);
    expect(last[1]).toBe(0.7);
  });

  it('stays 1 when it looks ahead from before FIP-0081', () => {
    expect(new Set(gammaFrom('2024-01-01', '2024-11-20', 900))).toEqual(new Set([1]));
  });
});
