import type { ChartRow } from '@/lib/charts/chart-model';
import { formatValue } from '@/lib/format/number-format';
import type { Locale, MetricFormat } from '@/simulation/core';
import type { StudyBandModel, StudyChartModel, StudyLineModel } from './study-chart-model';

/** What the legend of a study's chart says of one line or band. */
export type ReadoutEntry = { readonly key: string; readonly label: string; readonly value: string } & (
  | { readonly kind: 'line'; readonly line: StudyLineModel }
  | { readonly kind: 'band'; readonly band: StudyBandModel }
);

/** Both ends of a band, in the reader's language. */
export function bandValue(
  { low, high }: StudyBandModel,
  row: ChartRow | undefined,
  format: MetricFormat,
  locale: Locale,
): string {
  return [low, high].map((key) => formatValue(row?.[key], format, locale)).join(' – ');
}

/** The values of a row: the lines first, then the bands around them. */
export function readoutOf(
  { lines, bands }: StudyChartModel,
  row: ChartRow | undefined,
  format: MetricFormat,
  locale: Locale,
): ReadoutEntry[] {
  return [
    ...lines.map((line): ReadoutEntry => {
      const { key, label } = line;
      return { kind: 'line', key, label, value: formatValue(row?.[key], format, locale), line };
    }),
    ...bands.map((band): ReadoutEntry => {
      const { key, label } = band;
      return { kind: 'band', key, label, value: bandValue(band, row, format, locale), band };
    }),
  ];
}
