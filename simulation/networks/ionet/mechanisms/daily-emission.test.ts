import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import { dailyEmission } from './daily-emission';
import { emissionSchedule } from './emission-schedule';

const DECLINE = 0.010151047037650483;
const schedule = emissionSchedule({
  baseIo: 500e6,
  initialRatePerYear: 0.08,
  declinePerMonth: DECLINE,
  fixedMonths: 15,
  laterDeclinePerMonth: DECLINE,
  months: 240,
  poolIo: 300e6,
});
const START = parseDate('2025-09-09');
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('the emission of a run', () => {
  it('has paid fourteen months and eight days before 2025-09-09', () => {
    const { beforeStart } = dailyEmission(schedule, START, 1, 0);
    expect(beforeStart / 1e6).toBeCloseTo(43_709_121.7868 + (2_889_639.98213 * 8) / 30, 3);
  });

  it('adds up to 300,000,000 IO at the end of June 2044 and stops', () => {
    const { beforeStart, perDay } = dailyEmission(schedule, START, 7300, 0);
    expect(beforeStart + sum(perDay)).toBe(300e12);
    const end = parseDate('2044-06-30') - START;
    expect(perDay[end]).toBeGreaterThan(0);
    expect(perDay[end + 1]).toBe(0);
  });

  it('pays October 2025 in full', () => {
    const { perDay } = dailyEmission(schedule, START, 60, 0);
    expect(sum(perDay.slice(22, 22 + 31))).toBe(schedule[15]);
  });

  it('resumes after a pause where it stopped', () => {
    const paused = dailyEmission(schedule, START, 7300, 3).perDay;
    expect(paused[21]).toBe(dailyEmission(schedule, START, 22, 0).perDay[21]);
    expect(sum(paused.slice(22, parseDate('2026-01-01') - START))).toBe(0);
    const january = parseDate('2026-01-01') - START;
    expect(sum(paused.slice(january, january + 31))).toBe(schedule[15]);
  });
});
