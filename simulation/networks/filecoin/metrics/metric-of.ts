import type { LocalizedText, MetricFormat, MetricSpec, Source, UnitId } from '../../../core';

/** A metric of one column. */
export function metricOf(
  unit: UnitId,
  format: MetricFormat,
  nature: MetricSpec['nature'],
  source: Source,
  label: LocalizedText,
  description: LocalizedText,
): MetricSpec & { readonly members?: never } {
  return { unit, format, nature, source, label, description };
}
