import type { Source } from './source';
import type { LocalizedText } from './text';

/** Real dated values of one column (`metric` or `metric.member`), oldest first; charts draw them before the start date. */
export interface HistorySeries {
  readonly column: string;
  readonly source: Source;
  /** daily or weekly series are drawn as lines, sparse facts as points. */
  readonly cadence: 'series' | 'points';
  /** [YYYY-MM-DD, value] in the metric's unit. */
  readonly points: readonly (readonly [date: string, value: number])[];
}

/** A rule that changed on a known date. */
export interface RuleChange {
  readonly date: string;
  readonly label: LocalizedText;
  readonly source: Source;
}

/** What really happened: series before the start, reality markers after it (points dated later than the start). */
export interface NetworkHistory {
  readonly series: readonly HistorySeries[];
  readonly ruleChanges: readonly RuleChange[];
}
