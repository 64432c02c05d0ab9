import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import { SECTORS_PER_PIB } from '../units-of-power';
import { FIP_0081_DAY_NUMBER, gammaOn, pledgeFormula, pledgePerPib } from './pledge';

const TERMS = { lockTarget: 0.3, pledgeRewardDays: 20, pledgeCapPerSectorFil: 1 };

describe('gamma of FIP-0081', () => {
  const gamma = (date: string) => gammaOn(parseDate(date), 0.7, 365);

  it('is 1 until 2024-11-20, 0.85 half a year on and 0.7 from 2025-11-20', () => {
    expect(FIP_0081_DAY_NUMBER).toBe(parseDate('2024-11-20'));
    expect(gamma('2020-10-15')).toBe(1);
    expect(gamma('2024-11-20')).toBe(1);
    expect(gamma('2024-11-21')).toBeCloseTo(1 - 0.3 / 365, 12);
    expect(gamma('2025-05-22')).toBeCloseTo(0.85, 3);
    expect(gamma('2025-11-19')).toBeGreaterThan(0.7);
    expect(gamma('2025-11-20')).toBe(0.7);
    expect(gamma('2030-01-01')).toBe(0.7);
  });
});

describe('initial pledge', () => {
  it('is within 3 % of the published 0.1282 FIL per 32 GiB of 2025-05-25', () => {
    const perPib = pledgePerPib(
      22.375 * 1024,
      67.54 * 1024,
      84_700,
      728.46e6,
      gammaOn(20_233, 0.7, 365),
      TERMS,
    );
    expect(Math.abs(perPib / SECTORS_PER_PIB / 0.1282 - 1)).toBeLessThan(0.03);
  });

  it('is 20 days of reward without a lock target', () => {
    expect(pledgePerPib(1000, 2000, 50, 1e6, 0.7, { ...TERMS, lockTarget: 0 })).toBeCloseTo(1, 12);
  });

  it('divides by the baseline only where gamma says so', () => {
    const term = (gamma: number) => pledgePerPib(1000, 4000, 0, 1e5, gamma, TERMS);
    expect(term(0)).toBeCloseTo(30, 9);
    expect(term(1)).toBeCloseTo(7.5, 9);
    expect(term(0.5)).toBeCloseTo(18.75, 9);
    expect(pledgePerPib(8000, 4000, 0, 1e5, 1, TERMS)).toBeCloseTo(3.75, 9);
  });

  it('is capped at 1 FIL per 32 GiB and 0 without power', () => {
    expect(pledgePerPib(1e-3, 1, 1e5, 1e9, 0.7, TERMS)).toBe(SECTORS_PER_PIB);
    expect(pledgePerPib(0, 1, 1e5, 1e9, 0.7, TERMS)).toBe(0);
  });

  it('keeps consensus pledge at 0 or more where the formula alone is used', () => {
    expect(pledgeFormula(1000, 4000, 100, -1e5, 0.7, TERMS)).toBeCloseTo(2, 12);
    expect(pledgeFormula(-1000, 4000, 100, 1e5, 0.5, TERMS)).toBeCloseTo(-2 + 3.75, 12);
  });
});
