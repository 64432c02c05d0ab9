import { formatDate, type Locale } from '@/simulation/core';

const formatters = new Map<string, Intl.DateTimeFormat>();

type DayStyle = 'day' | 'month' | 'monthDay' | 'year';

function formatterFor(locale: Locale, style: DayStyle): Intl.DateTimeFormat {
  const id = `${locale} ${style}`;
  const known = formatters.get(id);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(style !== 'monthDay' && { year: 'numeric' }),
    ...(style !== 'year' && { month: 'short' }),
    ...((style === 'day' || style === 'monthDay') && { day: 'numeric' }),
  });
  formatters.set(id, formatter);
  return formatter;
}

/** A day number (days since 1970-01-01) in the reader's language. */
export function formatDay(dayNumber: number, locale: Locale, style: DayStyle = 'day'): string {
  return formatterFor(locale, style).format(new Date(`${formatDate(dayNumber)}T00:00:00Z`));
}
