import { civilDateOf, dayNumberOf } from '@/simulation/core';
import type { View } from '@/lib/scenario';
import { DAYS_PER_YEAR } from '@/lib/scenario/view-range';

/** How finely a tick has to be named. */
export type TickStyle = 'year' | 'month' | 'day';

export interface TimeTicks {
  readonly at: readonly number[];
  readonly style: TickStyle;
}

const MOST_TICKS = 10;
const MONTHS = [1, 3, 6, 12, 24, 36, 60, 120];
const WEEKS = [7, 14];
const AGE_YEARS = [0.25, 0.5, 1, 2, 3, 5, 10];

/** Round places of an axis: first days of months or years, weeks of short ranges, or whole years since launch. */
export function timeTicks(from: number, to: number, kind: View['axis']): TimeTicks {
  return kind === 'calendar' ? calendarTicks(from, to) : ageTicks(from, to);
}

function calendarTicks(from: number, to: number): TimeTicks {
  const days = to - from;
  const week = WEEKS.find((step) => days / step <= MOST_TICKS);
  if (week !== undefined) return { at: multiples(from, to, week), style: 'day' };
  const step = MONTHS.find((months) => days / (months * 30.44) <= MOST_TICKS) ?? 240;
  const first = civilDateOf(from);
  const at: number[] = [];
  for (let month = ceilTo(first.year * 12 + first.month - 1, step); ; month += step) {
    const day = dayNumberOf(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day > to) break;
    if (day >= from) at.push(day);
  }
  return { at, style: step >= 12 ? 'year' : 'month' };
}

function ageTicks(from: number, to: number): TimeTicks {
  const years = (to - from) / DAYS_PER_YEAR;
  const step = AGE_YEARS.find((each) => years / each <= MOST_TICKS) ?? 20;
  const at = multiples(from / DAYS_PER_YEAR, to / DAYS_PER_YEAR, step).map((age) => age * DAYS_PER_YEAR);
  return { at, style: step >= 1 ? 'year' : 'month' };
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from(
    { length: Math.max(0, Math.floor(to / step) - first + 1) },
    (_, index) => (first + index) * step,
  );
}

const ceilTo = (value: number, step: number) => Math.ceil(value / step) * step;
