import { formatGrowth, formatValue } from '@/lib/format/number-format';
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
  const difference = to - from;
  if (!Number.isFinite(difference)) return UNKNOWN;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  if (spec.format !== 'percent') return sign + formatValue(Math.abs(difference), spec.format, locale);
  const digits = { maximumFractionDigits: 2 };
  return points(sign + new Intl.NumberFormat(locale, digits).format(100 * Math.abs(difference)));
}
