import { formatAmount, formatGrowth } from '@/lib/format/number-format';
import type { Locale } from '@/simulation/core';
import type { ComparisonMeasure } from './comparison';
import type { Effect } from './effects';

const UNKNOWN = '–';

/** A difference as a text with its sign. Of percentages the amount is in points, which `points` words. */
export function differenceText(
  { from, to, spec }: Pick<Effect, 'from' | 'to' | 'spec'>,
  measure: ComparisonMeasure,
  locale: Locale,
  points: (amount: string) => string,
): string {
  if (measure === 'relative') return formatGrowth(from, to, locale) ?? UNKNOWN;
  return formatAmount(to - from, spec.format, locale, points);
}
