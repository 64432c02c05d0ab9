import { parseCurve, UNITS } from '@/lib/catalog';
import { formatInput } from '@/lib/format/number-format';
import type { Locale, ParameterValue } from '@/simulation/core';
import type { ScenarioChange } from './changes';

/** Words of a language that a change needs beside its declaration's own. */
export interface ChangeWords {
  /** Names a curve of so many points. */
  readonly overTime: (count: number) => string;
  readonly on: string;
  readonly off: string;
}

/** A change as a line of text. */
export function describeChange(change: ScenarioChange, locale: Locale, words: ChangeWords): string {
  const { spec } = change;
  const unit =
    spec.kind === 'number' && typeof change.value === 'number' ? ` ${UNITS[spec.unit][locale]}` : '';
  const show = (value: ParameterValue) => {
    if (typeof value === 'number') return formatInput(value);
    const curve = spec.kind === 'number' ? parseCurve(String(value)) : undefined;
    if (curve) return words.overTime(curve.kind === 'points' ? curve.points.length : curve.values.length);
    if (spec.kind === 'choice')
      return spec.options.find((option) => option.value === value)?.label[locale] ?? value;
    if (spec.kind === 'switch') return value === true ? words.on : words.off;
    return String(value);
  };
  const colon = locale === 'zh-CN' ? '：' : ': ';
  return `${spec.label[locale]}${colon}${show(change.from)} → ${show(change.value)}${unit}`.trimEnd();
}
