import { formatDate, type Locale } from '@/simulation/core';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: Locale, style: 'day' | 'month' | 'year'): Intl.DateTimeFormat {
  const id = `${locale} ${style}`;
  const known = formatters.get(id);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(style !== 'year' && { month: 'short' }),
    ...(style === 'day' && { day: 'numeric' }),
  });
  formatters.set(id, formatter);
  return formatter;
}

/** A day number (days since 1970-01-01) in the reader's language. */
export function formatDay(
  dayNumber: number,
  locale: Locale,
  style: 'day' | 'month' | 'year' = 'day',
): string {
  return formatterFor(locale, style).format(new Date(`${formatDate(dayNumber)}T00:00:00Z`));
}
