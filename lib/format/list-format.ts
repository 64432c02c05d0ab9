import type { Locale } from '@/simulation/core';

const formatters = new Map<Locale, Intl.ListFormat>();

/** Parts of equal rank one after another, without an "and": a, b, c, or a、b、c. */
export function formatList(parts: readonly string[], locale: Locale): string {
  const known =
    formatters.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  formatters.set(locale, known);
  return known.format(parts);
}
