import type { Source } from './source';
import type { LocalizedText } from './text';
import type { UnitId } from './unit';

/** stock: a level at the end of the day; flow: an amount of the day; ratio: a quotient of the day. */
export type MetricNature = 'stock' | 'flow' | 'ratio';

/** How a value is written: compact 1.2 M, percent of 1, plain decimal, or money. */
export type MetricFormat = 'compact' | 'percent' | 'decimal' | 'integer' | 'usd';

/** One line of a metric that has several: a subnet, a device class, an allocation bucket. */
export interface MetricMember {
  readonly key: string;
  readonly label: LocalizedText;
}

export interface MetricSpec {
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  readonly unit: UnitId;
  readonly format: MetricFormat;
  readonly nature: MetricNature;
  readonly source: Source;
  /** With members the metric is a family: one column a member, named `metric.key`. */
  readonly members?: readonly MetricMember[];
}

export type MetricSet = Readonly<Record<string, MetricSpec>>;

/** Where a network writes: one column a metric, a list of columns for a family; each `days` long. */
export type MetricColumns<M extends MetricSet> = {
  readonly [K in keyof M]: M[K] extends { members: readonly MetricMember[] }
    ? readonly Float64Array[]
    : Float64Array;
};

/** Declares metrics; the keys become column names. */
export function defineMetrics<const M extends MetricSet>(metrics: M): M {
  return metrics;
}

/** Column names in frame order: `metric`, or `metric.member` for each member of a family. */
export function columnNames(metrics: MetricSet): string[] {
  return Object.entries(metrics).flatMap(([id, spec]) =>
    spec.members ? spec.members.map((member) => `${id}.${member.key}`) : [id],
  );
}
