import { UNITS } from '@/lib/catalog';
import { formatAmount, formatChange, formatValue } from '@/lib/format/number-format';
import type { Locale, MetricSpec } from '@/simulation/core';

const UNKNOWN = '–';

/** The unit behind a figure; nothing where its number carries it already. */
function unitOf({ format, unit }: MetricSpec, locale: Locale): string {
  return format === 'percent' || format === 'usd' ? '' : UNITS[unit][locale];
}

/** A figure with its unit. */
export function figureText(value: number, spec: MetricSpec, locale: Locale): string {
  return `${formatValue(value, spec.format, locale)} ${unitOf(spec, locale)}`.trimEnd();
}

/** An amount with its sign and unit, which `points` words where the figure is a percentage. */
export function amountText(
  amount: number | undefined,
  spec: MetricSpec,
  locale: Locale,
  points: (amount: string) => string,
): string {
  if (amount === undefined) return UNKNOWN;
  return `${formatAmount(amount, spec.format, locale, points)} ${unitOf(spec, locale)}`.trimEnd();
}

/** An amount as a percentage of the baseline's figure, with its sign; amounts that add up give ones that do. */
export function percentText(amount: number | undefined, from: number, locale: Locale): string {
  if (amount === undefined) return UNKNOWN;
  const size = Math.abs(from);
  return formatChange(size, size + amount, locale) ?? UNKNOWN;
}
