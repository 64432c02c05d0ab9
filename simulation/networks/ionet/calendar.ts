import { civilDateOf } from '../../core';

/** The month of the run's start, September 2025, is the fifteenth of the schedule. */
export const START_MONTH = 15;

/** Number of the calendar month a day lies in; July 2024, the first month of emission, is 1. */
export function emissionMonthOf(dayNumber: number): number {
  const { year, month } = civilDateOf(dayNumber);
  return (year - 2024) * 12 + month - 6;
}

/** Whole months from the token generation event, 2024-06-11, to a day; negative before it. */
export function monthsSinceTge(dayNumber: number): number {
  const { year, month, day } = civilDateOf(dayNumber);
  return (year - 2024) * 12 + (month - 6) - (day < 11 ? 1 : 0);
}
