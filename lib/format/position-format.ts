import type { Locale } from '@/simulation/core';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { DAYS_PER_YEAR } from '@/lib/scenario/view-range';
import { formatDay } from './date-format';

const ages = new Map<string, Intl.NumberFormat>();

function ageFormatter(locale: Locale, digits: number): Intl.NumberFormat {
  const id = `${locale} ${digits}`;
  const known = ages.get(id) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  ages.set(id, known);
  return known;
}

/** Years since launch, in the reader's language. */
function formatAge(days: number, locale: Locale, digits: number): string {
  const years = ageFormatter(locale, digits).format(days / DAYS_PER_YEAR);
  return locale === 'zh-CN' ? `${years} 年` : `${years} yr`;
}

/** A position of a time axis in the reader's language: a date, or years since launch. */
export function formatPosition(time: TimeAxis, position: number, locale: Locale): string {
  return time.kind === 'calendar' ? formatDay(position, locale) : formatAge(position, locale, 2);
}

/** A position as a tick of the axis says it. */
export function formatTimeTick(time: TimeAxis, position: number, locale: Locale): string {
  if (time.kind === 'launch') return formatAge(position, locale, 2);
  if (time.tickStyle === 'day') return formatDay(position, locale, 'monthDay');
  return formatDay(position, locale, time.tickStyle);
}
