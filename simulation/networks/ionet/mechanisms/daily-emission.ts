import { civilDateOf, daysInMonth } from '../../../core';
import { emissionMonthOf, START_MONTH } from '../calendar';
import { emittedWithinMonth } from './emission-schedule';

const HOURS = 24;

/** The scheduled emission of a run in whole micro-IO. */
export interface DailyEmission {
  /** Sum of all days before row 0. */
  readonly beforeStart: number;
  /** Amount of each row: its 24 hourly blocks. */
  readonly perDay: Float64Array;
}

/** Index into the schedule of a calendar month, or -1 while the emission is paused after the start month. */
function scheduleIndex(calendarMonth: number, pauseMonths: number): number {
  if (calendarMonth <= START_MONTH) return calendarMonth - 1;
  return calendarMonth <= START_MONTH + pauseMonths ? -1 : calendarMonth - pauseMonths - 1;
}

/**
 * Spreads the monthly schedule over the days of a run that starts in September 2025 or before; a pause shifts the
 * months after it.
 */
export function dailyEmission(
  schedule: Float64Array,
  startDay: number,
  days: number,
  pauseMonths: number,
): DailyEmission {
  const perDay = new Float64Array(days);
  let calendarMonth = emissionMonthOf(startDay);
  let beforeStart = 0;
  for (let month = 1; month < calendarMonth; month++) beforeStart += schedule[month - 1] as number;
  let { year, month, day } = civilDateOf(startDay);
  beforeStart += emittedWithinMonth(
    schedule[calendarMonth - 1] as number,
    (day - 1) * HOURS,
    daysInMonth(year, month) * HOURS,
  );
  for (let row = 0; row < days; calendarMonth++, day = 1) {
    const monthMicro = schedule[scheduleIndex(calendarMonth, pauseMonths)] ?? 0;
    const length = daysInMonth(year, month);
    for (; day <= length && row < days; day++, row++) {
      const before = emittedWithinMonth(monthMicro, (day - 1) * HOURS, length * HOURS);
      perDay[row] = emittedWithinMonth(monthMicro, day * HOURS, length * HOURS) - before;
    }
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return { beforeStart, perDay };
}
