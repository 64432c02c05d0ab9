import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import { GENESIS_ALLOCATED_FIL, linearVestingOn, vestedByEndOf, VESTING_START_DAY_NUMBER } from './vesting';

const vestedOn = (date: string) => vestedByEndOf(parseDate(date));

describe('genesis vesting', () => {
  it('starts on 2020-10-15 and is complete with 599,822,557 FIL when 2026-10-14 begins', () => {
    expect(VESTING_START_DAY_NUMBER).toBe(parseDate('2020-10-15'));
    expect(vestedOn('2020-10-14')).toBe(0);
    expect(GENESIS_ALLOCATED_FIL).toBe(599_822_557);
    expect(vestedOn('2026-10-12')).toBeLessThan(599_822_557);
    expect(vestedOn('2026-10-13')).toBe(599_822_557);
    expect(vestedOn('2040-01-01')).toBe(599_822_557);
  });

  it.each([
    ['2021-01-14', 70.51],
    ['2021-06-30', 157.13],
    ['2022-01-31', 226.08],
    ['2023-04-01', 342.5],
    ['2023-10-31', 398.17],
    ['2024-06-30', 443.64],
    ['2025-05-25', 505.21],
  ])('is within 0.7 M FIL of the published figure of %s', (date, millions) => {
    expect(Math.abs(vestedOn(date) / 1e6 - millions)).toBeLessThan(0.7);
  });

  it('never falls', () => {
    for (let day = VESTING_START_DAY_NUMBER - 5; day < VESTING_START_DAY_NUMBER + 2300; day++) {
      expect(vestedByEndOf(day + 1)).toBeGreaterThanOrEqual(vestedByEndOf(day));
    }
  });

  it('has daily parts that add up to all but what is free at once', () => {
    let vested = 10_632_000;
    for (let day = VESTING_START_DAY_NUMBER - 5; day < VESTING_START_DAY_NUMBER + 2300; day++) {
      vested += linearVestingOn(day);
      if (day >= VESTING_START_DAY_NUMBER) expect(Math.abs(vested - vestedByEndOf(day))).toBeLessThan(1e-3);
    }
    expect(linearVestingOn(VESTING_START_DAY_NUMBER + 2190)).toBe(0);
  });
});
