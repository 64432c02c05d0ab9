import { formatDate, parseCurve, UNITS } from '@/lib/catalog';
import { formatInput, withMinus } from '@/lib/format/number-format';
import type { Curve, Locale, ParameterValue } from '@/simulation/core';
import type { ScenarioChange } from './changes';

/** Words of a language that a change needs beside its declaration's own. */
export interface ChangeWords {
  /** Names a curve of so many points. */
  readonly overTime: (count: number) => string;
  /** Names a curve of so many values, one a day. */
  readonly daily: (count: number) => string;
  readonly on: string;
  readonly off: string;
}

const COLONS: Readonly<Record<Locale, string>> = { en: ': ', 'zh-CN': '：' };
const SEMICOLONS: Readonly<Record<Locale, string>> = { en: '; ', 'zh-CN': '；' };

const numberText = (value: number) => withMinus(formatInput(value));

function countOf(curve: Curve, words: ChangeWords): string {
  return words.overTime(curve.kind === 'points' ? curve.points.length : curve.values.length);
}

/** Every point of a curve: with its day, or one a day from the first on. */
function pointsOf(curve: Curve, locale: Locale, words: ChangeWords): string {
  const texts =
    curve.kind === 'points'
      ? curve.points.map(({ day, value }) => `${formatDate(day)} ${numberText(value)}`)
      : curve.values.map(numberText);
  const said = texts.join(SEMICOLONS[locale]);
  return curve.kind === 'points' ? said : `${words.daily(texts.length)}${COLONS[locale]}${said}`;
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
  const numbers = typeof change.value === 'number' || (whole && curveOf(change.value) !== undefined);
  const unit = spec.kind === 'number' && numbers ? ` ${UNITS[spec.unit][locale]}` : '';
  const show = (value: ParameterValue) => {
    if (typeof value === 'number') return numberText(value);
    const curve = curveOf(value);
    if (curve && whole) return pointsOf(curve, locale, words);
    if (curve) return countOf(curve, words);
    if (spec.kind === 'choice')
      return spec.options.find((option) => option.value === value)?.label[locale] ?? value;
    if (spec.kind === 'switch') return value === true ? words.on : words.off;
    return String(value);
  };
  return `${spec.label[locale]}${COLONS[locale]}${show(change.from)} → ${show(change.value)}${unit}`.trimEnd();
}
