import { formatDate, tryParseDate } from '@/simulation/core';
import type { View } from './schema';

/** A part of an axis: day numbers on the calendar, days since launch on the other. */
export interface ViewRange {
  readonly from: number;
  readonly to: number;
}

/** Days of a year as ages count them. */
export const DAYS_PER_YEAR = 365.25;
/** Shorter ranges have nothing to show. */
export const SHORTEST_RANGE = 7;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const YEARS = /^\d{1,3}(\.\d{1,3})?$/;

/** What a range of an axis looks like, for whoever wrote it wrong. */
export const RANGE_FORM: Readonly<Record<View['axis'], string>> = {
  calendar: '2026-01-01_2027-12-31',
  launch: '1.5_4',
};

/** Reads `2026-01-01_2027-12-31`, or `1.5_4` in years since launch; undefined for what is no range. */
export function parseRange(text: string, axis: View['axis']): ViewRange | undefined {
  const [first = '', second = '', ...rest] = text.split('_');
  if (rest.length > 0) return undefined;
  const form = axis === 'calendar' ? DATE : YEARS;
  if (!form.test(first) || !form.test(second)) return undefined;
  const [from, to] = axis === 'calendar' ? [dayOf(first), dayOf(second)] : [ageOf(first), ageOf(second)];
  return to - from >= SHORTEST_RANGE ? { from, to } : undefined;
}

/** Writes what `parseRange` reads, to the day. */
export function formatRange({ from, to }: ViewRange, axis: View['axis']): string {
  const write =
    axis === 'calendar' ? formatDate : (days: number) => String(Number((days / DAYS_PER_YEAR).toFixed(3)));
  return `${write(from)}_${write(to)}`;
}

const ageOf = (years: string) => Math.round(Number(years) * DAYS_PER_YEAR);

/** NaN for a day no calendar has. */
const dayOf = (date: string) => tryParseDate(date) ?? Number.NaN;
