import { civilDateOf, dayNumberOf } from '../../core';

/** The month of the run's start, September 2025, is the fifteenth of the schedule. */
export const START_MONTH = 15;

export const DAYS_PER_YEAR = 365;

/** Number of the calendar month a day lies in; July 2024, the first month of emission, is 1. */
export function emissionMonthOf(dayNumber: number): number {
  const { year, month } = civilDateOf(dayNumber);
  return (year - 2024) * 12 + month - 6;
}

/** The token generation event. */
const TGE = { year: 2024, month: 6, day: 11 } as const;

/** Whole months from the token generation event, 2024-06-11, to a day; negative before it. */
export function monthsSinceTge(dayNumber: number): number {
  const { year, month, day } = civilDateOf(dayNumber);
  return (year - TGE.year) * 12 + (month - TGE.month) - (day < TGE.day ? 1 : 0);
}

/** The day on which so many whole months have passed since that event, as a day number. */
export function dayOfTgeMonth(months: number): number {
  const since = TGE.month - 1 + months;
  const year = TGE.year + Math.floor(since / 12);
  return dayNumberOf(year, since - 12 * Math.floor(since / 12) + 1, TGE.day);
}
