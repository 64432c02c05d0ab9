import { emissionMonthOf, hoursOfMonth, START_MONTH } from '../calendar';
import { emittedWithinMonth } from './emission-schedule';

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

/** Spreads the monthly schedule over the days of a run; a pause shifts the months after September 2025. */
export function dailyEmission(
  schedule: Float64Array,
  startDay: number,
  days: number,
  pauseMonths: number,
): DailyEmission {
  const perDay = new Float64Array(days);
  for (let row = 0; row < days; row++) perDay[row] = emissionOfDay(schedule, startDay + row, pauseMonths);
  return { beforeStart: emittedBefore(schedule, startDay), perDay };
}

/** Micro-IO of the 24 blocks of a day: hours of the month up to the day's end less those before it. */
function emissionOfDay(schedule: Float64Array, dayNumber: number, pauseMonths: number): number {
  const month = schedule[scheduleIndex(emissionMonthOf(dayNumber), pauseMonths)] ?? 0;
  const { before, total } = hoursOfMonth(dayNumber);
  return emittedWithinMonth(month, before + 24, total) - emittedWithinMonth(month, before, total);
}

/** Micro-IO emitted before the first hour of a day not later than the start month's end. */
function emittedBefore(schedule: Float64Array, dayNumber: number): number {
  const month = emissionMonthOf(dayNumber);
  const { before, total } = hoursOfMonth(dayNumber);
  let sum = emittedWithinMonth(schedule[month - 1] ?? 0, before, total);
  for (let index = 0; index < month - 1; index++) sum += schedule[index] as number;
  return sum;
}
