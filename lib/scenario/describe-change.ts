import { formatDate, parseCurve, UNITS } from '@/lib/catalog';
import { formatInput, withMinus } from '@/lib/format/number-format';
import type { Locale, ParameterValue } from '@/simulation/core';
import type { ScenarioChange } from './changes';

/** Words of a language that a change needs beside its declaration's own. */
export interface ChangeWords {
  /** Names a curve of so many points. */
  readonly overTime: (count: number) => string;
  readonly on: string;
  readonly off: string;
}

/** A change as a line of text. With `whole`, a curve is written by its points; else they are only counted. */
export function describeChange(
  change: ScenarioChange,
  locale: Locale,
  words: ChangeWords,
  whole = false,
): string {
  const { spec } = change;
  const curveOf = (value: ParameterValue) =>
    spec.kind === 'number' && typeof value === 'string' ? parseCurve(value) : undefined;
  const numbers = typeof change.value === 'number' || (whole && curveOf(change.value)?.kind === 'points');
  const unit = spec.kind === 'number' && numbers ? ` ${UNITS[spec.unit][locale]}` : '';
  const show = (value: ParameterValue) => {
    if (typeof value === 'number') return withMinus(formatInput(value));
    const curve = curveOf(value);
    if (whole && curve?.kind === 'points')
      return curve.points
        .map((point) => `${formatDate(point.day)} ${withMinus(formatInput(point.value))}`)
        .join(locale === 'zh-CN' ? '；' : '; ');
    if (curve) return words.overTime(curve.kind === 'points' ? curve.points.length : curve.values.length);
    if (spec.kind === 'choice')
      return spec.options.find((option) => option.value === value)?.label[locale] ?? value;
    if (spec.kind === 'switch') return value === true ? words.on : words.off;
    return String(value);
  };
  const colon = locale === 'zh-CN' ? '：' : ': ';
  return `${spec.label[locale]}${colon}${show(change.from)} → ${show(change.value)}${unit}`.trimEnd();
}
