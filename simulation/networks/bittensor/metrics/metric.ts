import { text, type MetricMember, type MetricSpec, type Source, type UnitId } from '../../../core';

/** Short form of a metric. */
export const metric = (
  en: string,
  zh: string,
  unit: UnitId,
  format: MetricSpec['format'],
  nature: MetricSpec['nature'],
  enDescription: string,
  zhDescription: string,
  source: Source,
) => ({ label: text(en, zh), unit, format, nature, description: text(enDescription, zhDescription), source });

/** A metric with one line a member. */
export const family = <M extends readonly MetricMember[]>(spec: MetricSpec, members: M) => ({
  ...spec,
  members,
});
