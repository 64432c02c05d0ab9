import { civilDateOf, dayNumberOf, daysInMonth } from '../../core';

/** Token generation event: 2024-06-11. */
export const TGE_DAY = dayNumberOf(2024, 6, 11);

/** The month of the run's start, September 2025, is the fifteenth of the schedule. */
export const START_MONTH = 15;

/** Number of the calendar month a day lies in; July 2024, the first month of emission, is 1. */
export function emissionMonthOf(dayNumber: number): number {
  const { year, month } = civilDateOf(dayNumber);
  return (year - 2024) * 12 + month - 6;
}

/** Whole months from the token generation event to a day; negative before it. */
export function monthsSinceTge(dayNumber: number): number {
  const { year, month, day } = civilDateOf(dayNumber);
  return (year - 2024) * 12 + (month - 6) - (day < 11 ? 1 : 0);
}

/** Position of a day in its month: hours of the month before the day, and of the whole month. */
export function hoursOfMonth(dayNumber: number): { readonly before: number; readonly total: number } {
  const { year, month, day } = civilDateOf(dayNumber);
  return { before: (day - 1) * 24, total: daysInMonth(year, month) * 24 };
}
