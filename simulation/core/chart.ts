import type { LocalizedText } from './text';

/** A chart of a network, drawn from its own metrics or the daily record. */
export interface ChartSpec {
  readonly title: LocalizedText;
  /** What the chart answers, one sentence. */
  readonly description: LocalizedText;
  readonly kind: 'lines' | 'stacked';
  /** Metric ids, own or of the daily record; a family draws one series a member. All share one unit. */
  readonly metrics: readonly string[];
  readonly scale?: 'linear' | 'log';
  /** Keys of the inputs that decide the line, where others are observed that do not: the forecast begins after theirs. */
  readonly drivenBy?: readonly string[];
}

export type ChartSet = Readonly<Record<string, ChartSpec>>;
