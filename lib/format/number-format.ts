import type { Locale, MetricFormat } from '@/simulation/core';

/** What rounds to nothing has no sign. */
const SIGN = { signDisplay: 'negative' } as const;

const OPTIONS: Record<MetricFormat, Intl.NumberFormatOptions> = {
  compact: { notation: 'compact', maximumSignificantDigits: 4 },
  percent: { style: 'percent', maximumFractionDigits: 2, minimumFractionDigits: 2 },
  decimal: { maximumSignificantDigits: 4 },
  integer: { maximumFractionDigits: 0 },
  usd: { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', maximumSignificantDigits: 4 },
};

const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(locale: Locale, key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${locale} ${key}`;
  const known = formatters.get(id);
  if (known) return known;
  const formatter = new Intl.NumberFormat(locale, { ...SIGN, ...options });
  formatters.set(id, formatter);
  return formatter;
}

/** Smaller shares would be a row of zeros. */
const LEAST_SHARE = 1e-6;

/** A value in the reader's language (1.2M, 120 万); a dash where it is undefined. */
export function formatValue(value: number | undefined, format: MetricFormat, locale: Locale): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (format === 'percent' && value !== 0 && Math.abs(value) < LEAST_SHARE)
    return value > 0 ? '<0.0001%' : '>−0.0001%';
  // Two decimals would show a small share as nothing.
  if (format === 'percent' && value !== 0 && Math.abs(value) < 0.0001)
    return withMinus(
      formatterFor(locale, 'percent-small', { style: 'percent', maximumSignificantDigits: 2 }).format(value),
    );
  return withMinus(formatterFor(locale, format, OPTIONS[format]).format(value));
}

/** A unit to be written after a name, or nothing where the name says it already. */
export function unitBeside(name: string, unit: string): string {
  return name.toLowerCase().includes(unit.toLowerCase()) ? '' : unit;
}

/** Short form for axis ticks. */
export function formatTick(value: number, format: MetricFormat, locale: Locale): string {
  if (format === 'percent') {
    const options: Intl.NumberFormatOptions = {
      style: 'percent',
      maximumFractionDigits: Math.abs(value) < 0.02 ? 1 : 0,
    };
    return withMinus(
      formatterFor(locale, `tick-percent-${options.maximumFractionDigits}`, options).format(value),
    );
  }
  return withMinus(
    formatterFor(locale, 'tick', { notation: 'compact', maximumSignificantDigits: 3 }).format(value),
  );
}

/** A relative change with its sign, a minus and no hyphen: +3.2%. Undefined when there is nothing to compare with. */
export function formatChange(from: number, to: number, locale: Locale): string | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  if (from === to) return '±0%';
  if (from === 0) return undefined;
  const change = (to - from) / Math.abs(from);
  const digits = Math.abs(change) < 0.1 ? 2 : 1;
  if (Math.abs(change) < 0.5 * 10 ** -(digits + 2)) return change > 0 ? '<+0.01%' : '>−0.01%';
  const formatter = formatterFor(locale, `change-${digits}`, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: digits,
  });
  return withMinus(formatter.format(change));
}

/** Fewer percentage points would be a row of zeros. */
const LEAST_POINTS = 1e-4;

/** An amount with its sign, ±0 where there is none. That of a percentage is in points, which `points` words. */
export function formatAmount(
  amount: number,
  format: MetricFormat,
  locale: Locale,
  points: (amount: string) => string,
): string {
  if (!Number.isFinite(amount)) return '–';
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : '±';
  const size = Math.abs(amount);
  // A whole number of nothing would be an amount without a size.
  if (format !== 'percent')
    return sign + formatValue(size, format === 'integer' && size < 1 ? 'decimal' : format, locale);
  const inPoints = 100 * size;
  if (amount !== 0 && inPoints < LEAST_POINTS) return points(amount > 0 ? '<+0.0001' : '>−0.0001');
  const small = inPoints < 0.01;
  return points(
    sign +
      formatterFor(
        locale,
        small ? 'points-small' : 'points',
        small ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 },
      ).format(inPoints),
  );
}

/** From this multiple on a percentage says less than the multiple itself. */
const MANY_TIMES = 10;

/** A relative change as `formatChange` writes it; of what has become many times as much the multiple: ×71.2. */
export function formatGrowth(from: number, to: number, locale: Locale): string | undefined {
  if (from > 0 && to / from >= MANY_TIMES && Number.isFinite(to))
    return `×${formatterFor(locale, 'times', { maximumSignificantDigits: 3 }).format(to / from)}`;
  return formatChange(from, to, locale);
}

/** A share as a percentage with no more digits than it has: 72.8%. */
export function formatShare(value: number, locale: Locale): string {
  return formatterFor(locale, 'share', { style: 'percent', maximumFractionDigits: 3 }).format(value);
}

/** A parameter's number as it stands in its field: no grouping, and no more digits than a person reads. */
export function formatInput(value: number): string {
  return String(Number(value.toPrecision(Math.abs(value) < 1e5 ? 6 : 12)));
}

/** A number as a text for readers has it: with a real minus before it. */
export function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}
