import { allMetrics, UNITS, type Frame, type Locale, type NetworkDeclaration } from '@/simulation/core';
import { formatChange, formatValue } from '@/lib/format/number-format';
import type { NetworkData } from './chart-model';
import { valueAt } from './series-source';

export interface KpiModel {
  readonly metric: string;
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly unit: string;
  /** Relative change against the baseline with its sign; undefined while either is unknown. */
  readonly change: string | undefined;
  /** Undefined while either is unknown. */
  readonly direction: -1 | 0 | 1 | undefined;
}

/**
 * The KPI row of a network on a day: of its run, against the same day of the baseline; before the run's first
 * day `start`, of its recorded past, which has nothing to be compared with.
 */
export function buildKpis(
  declaration: NetworkDeclaration,
  { frame, history }: NetworkData,
  baseline: Frame | undefined,
  start: number,
  day: number,
  locale: Locale,
): KpiModel[] {
  const metrics = allMetrics(declaration);
  return declaration.kpis.flatMap((id) => {
    const spec = metrics[id];
    if (!spec) return [];
    const value = valueAt(id, frame, history, start, 1)(day);
    const before = valueAt(id, baseline, undefined, start, 1)(day);
    const difference = (value ?? Number.NaN) - (before ?? Number.NaN);
    return [
      {
        metric: id,
        label: spec.label[locale],
        description: `${spec.label[locale]}. ${spec.description[locale]}`,
        value: formatValue(value, spec.format, locale),
        unit: spec.format === 'percent' || spec.format === 'usd' ? '' : UNITS[spec.unit][locale],
        change: formatChange(before ?? Number.NaN, value ?? Number.NaN, locale),
        direction: Number.isNaN(difference) ? undefined : (Math.sign(difference) as -1 | 0 | 1),
      } satisfies KpiModel,
    ];
  });
}
