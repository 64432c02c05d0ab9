import { parseCurve, UNITS } from '@/lib/catalog';
import { formatInput } from '@/lib/format/number-format';
import type { Locale, ParameterValue } from '@/simulation/core';
import type { ScenarioChange } from './changes';

/** A change as a line of text; `overTime` names a curve of so many points. */
export function describeChange(
  change: ScenarioChange,
  locale: Locale,
  overTime: (count: number) => string,
): string {
  const { spec } = change;
  const unit = spec.kind === 'number' ? ` ${UNITS[spec.unit][locale]}` : '';
  const show = (value: ParameterValue) => {
    if (typeof value === 'number') return formatInput(value);
    const curve = spec.kind === 'number' ? parseCurve(String(value)) : undefined;
    if (curve) return overTime(curve.kind === 'points' ? curve.points.length : curve.values.length);
    if (spec.kind === 'choice')
      return spec.options.find((option) => option.value === value)?.label[locale] ?? value;
    return String(value);
  };
  return `${spec.label[locale]}: ${show(change.from)} → ${show(change.value)}${unit}`.trimEnd();
}
