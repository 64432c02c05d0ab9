import { parseCurve, UNITS } from '@/lib/catalog';
import { formatInput, formatShare, withMinus } from '@/lib/format/number-format';
import type { Locale, ParameterSpec, ParameterValue } from '@/simulation/core';
import type { ChangeWords } from './describe-change';

/** A value of a parameter with its unit, as a text for readers: shares in percent, a curve by its ends. */
export function describeValue(
  spec: ParameterSpec,
  value: ParameterValue,
  locale: Locale,
  words: ChangeWords,
): string {
  if (spec.kind === 'choice')
    return spec.options.find((option) => option.value === value)?.label[locale] ?? String(value);
  if (spec.kind === 'switch') return value === true ? words.on : words.off;
  if (spec.kind === 'date') return String(value);
  const unit = UNITS[spec.unit][locale];
  // Shares, a year or at all, are kept as parts of one.
  const share = spec.unit === 'share' || unit.startsWith('%');
  const number = (amount: number) => withMinus(share ? formatShare(amount, locale) : formatInput(amount));
  const withUnit = (text: string) => {
    if (share) return spec.unit === 'share' ? text : text + unit.slice(1);
    return `${text} ${unit}`.trimEnd();
  };
  if (typeof value === 'number') return withUnit(number(value));
  const curve = parseCurve(String(value));
  if (!curve) return String(value);
  const values = curve.kind === 'points' ? curve.points.map((point) => point.value) : curve.values;
  const ends = [values[0], values.at(-1)].map((end) => number(end ?? Number.NaN));
  const note = words.overTime(values.length);
  const text = withUnit(ends.join(' → '));
  return locale === 'zh-CN' ? `${text}（${note}）` : `${text} (${note})`;
}
