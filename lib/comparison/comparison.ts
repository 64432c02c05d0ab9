/** Where comparisons are shown, below the language. */
export const COMPARISON_PATH = '/scenarios/compare';

/** What can be compared: a scenario by its link's query – a preset is `preset=ID`, the defaults are empty –, or one kept under a short id. */
export type ScenarioRef =
  { readonly kind: 'link'; readonly query: string } | { readonly kind: 'saved'; readonly id: string };

/** A scenario in its place, with the name its reader gave it. */
export interface ComparedRef {
  readonly ref: ScenarioRef;
  readonly name?: string;
}

/** How a comparison is looked at: all lines in one chart, one chart a scenario, or what differs from the baseline. */
export const COMPARISON_VIEWS = ['overlay', 'multiples', 'delta'] as const;
export type ComparisonView = (typeof COMPARISON_VIEWS)[number];

/** What a difference is: a share of the baseline's value, or an amount. */
export const COMPARISON_MEASURES = ['relative', 'absolute'] as const;
export type ComparisonMeasure = (typeof COMPARISON_MEASURES)[number];

/** A baseline and up to five others. */
export const MOST_SCENARIOS = 6;
/** Longer names would crowd the charts out. */
export const LONGEST_NAME = 60;

/** Scenarios side by side and how to look at them: everything the address of the comparison says. */
export interface Comparison {
  readonly items: readonly ComparedRef[];
  /** Which of the items the others are compared with. */
  readonly base: number;
  readonly view: ComparisonView;
  readonly measure: ComparisonMeasure;
  /** The day the numbers are of, YYYY-MM-DD; the last day all scenarios have where it is left out. */
  readonly day?: string | undefined;
}

export const EMPTY_COMPARISON: Comparison = { items: [], base: 0, view: 'overlay', measure: 'relative' };

/** The defaults without any change. */
export const DEFAULT_REF: ScenarioRef = { kind: 'link', query: '' };

export function presetRef(id: string): ScenarioRef {
  return { kind: 'link', query: `preset=${id}` };
}
