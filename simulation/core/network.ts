import type { ChartSet } from './chart';
import { dailyRecord } from './daily-record';
import type { InputIssue } from './issue';
import type { MetricColumns, MetricMember, MetricSet, MetricSpec } from './metric';
import type { ParameterSet, ParameterValues } from './parameter';
import type { Preset } from './preset';
import type { Random } from './random';
import type { Source } from './source';
import type { LocalizedText } from './text';
import type { WorldPaths } from './world';

/**
 * Questions unlike networks are compared by, beyond the daily record: days until a supplier has earned the hardware
 * back, what users pay as a multiple of the cloud's price, and tokens destroyed over tokens issued where more counts
 than the record's "burned" and "emitted", such as what a vault keeps back.
 */
export type ComparableQuestion = 'providerPaybackDays' | 'priceOverCloud' | 'burnToEmission';

/** Everything that can be said about a network without running it. Light enough for every page. */
export interface NetworkDeclaration<
  Id extends string = string,
  P extends ParameterSet = ParameterSet,
  M extends MetricSet = MetricSet,
> {
  readonly id: Id;
  readonly label: LocalizedText;
  /** One sentence: what the network sells and what it pays for. */
  readonly summary: LocalizedText;
  readonly token: { readonly symbol: string; readonly maxSupply: number };
  /** First day of the chain or token, for the axis "years since launch". */
  readonly launchDate: string;
  /** The network's own clock, and how a day of the run comes from it. */
  readonly nativeEpoch: {
    readonly seconds: number;
    readonly label: LocalizedText;
    readonly mode: 'native' | 'aggregated';
  };
  /** Days a run may start on: those an initial state is known for. */
  readonly startDates: readonly string[];
  readonly groups: Readonly<Record<string, LocalizedText>>;
  readonly parameters: P;
  /** The network's own metrics, beside the shared daily record. */
  readonly metrics: M;
  /** Operator groups that share the day's rewards: members of the record's `rewards`. */
  readonly operators: readonly MetricMember[];
  readonly charts: ChartSet;
  /** Metrics shown in the KPI row, most telling first. */
  readonly kpis: readonly string[];
  /** The network's own columns for questions asked of every network; one it cannot answer is left out. */
  readonly comparable: Readonly<Partial<Record<ComparableQuestion, string>>>;
  readonly presets: readonly Preset[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Combinations of values that single ranges cannot refuse. Fields are unqualified parameter keys. */
  check?(values: ParameterValues<P>): readonly InputIssue[];
}

/** Declares a network; the types of its parameters and metrics follow from the declaration. */
export function defineNetwork<
  const Id extends string,
  const P extends ParameterSet,
  const M extends MetricSet,
>(declaration: NetworkDeclaration<Id, P, M>): NetworkDeclaration<Id, P, M> {
  return declaration;
}

type RecordColumns = { readonly [K in keyof typeof dailyRecord]: Float64Array };

/** Columns a step writes: the shared record, `rewards` by operator group, and the network's own metrics. */
export type NetworkColumns<M extends MetricSet> = RecordColumns & {
  readonly rewards: readonly Float64Array[];
} & MetricColumns<M>;

/** What a network gets to prepare its state from. */
export interface SimulationContext<P extends ParameterSet = ParameterSet> {
  readonly parameters: ParameterValues<P>;
  readonly world: WorldPaths;
  /** Day number (days since 1970-01-01) of row 0. */
  readonly startDay: number;
  /** Number of rows. */
  readonly days: number;
  readonly random: Random;
  /**
   * The daily path of a number parameter: through its observations while the world follows them, else and
   * afterwards its value. A new array of `days` values on each call; call it while preparing, never in a step.
   */
  path(key: keyof P & string): Float64Array;
  /** Row of a parameter's last observation, clamped to the run; 0 where there is none or none is followed. */
  lastObserved(key: keyof P & string): number;
  /** The path of a token price: like `path`, moved by the world's token market after the last observation. */
  pricePath(key: keyof P & string): Float64Array;
}

/** The running part of a network. `step` must not allocate; it writes row `day` of every column that `fill`
 * has not written. */
export interface NetworkEngine<
  P extends ParameterSet = ParameterSet,
  M extends MetricSet = MetricSet,
  S = unknown,
> {
  readonly declaration: NetworkDeclaration<string, P, M>;
  prepare(context: SimulationContext<P>): S;
  /** Writes the columns that are known whole before the first step. */
  fill?(state: S, columns: NetworkColumns<M>): void;
  step(state: S, day: number, columns: NetworkColumns<M>): void;
}

/** Declares an engine for a declared network. */
export function defineEngine<P extends ParameterSet, M extends MetricSet, S>(
  declaration: NetworkDeclaration<string, P, M>,
  engine: Omit<NetworkEngine<P, M, S>, 'declaration'>,
): NetworkEngine<P, M, S> {
  return { declaration, ...engine };
}

const rewardsOf = (declaration: NetworkDeclaration): MetricSpec => ({
  ...dailyRecord.emitted,
  label: { en: 'Rewards by operator group', 'zh-CN': '各运营者群体奖励' },
  description: {
    en: 'Tokens the groups of operators earned on the day.',
    'zh-CN': '各运营者群体当日获得的代币。',
  },
  members: declaration.operators,
});

const metricsOf = new WeakMap<NetworkDeclaration, MetricSet>();

/** Every metric of a network's frame in column order: shared record, rewards, own metrics. One object a network. */
export function allMetrics(declaration: NetworkDeclaration): MetricSet {
  const known = metricsOf.get(declaration);
  if (known) return known;
  const metrics = { ...dailyRecord, rewards: rewardsOf(declaration), ...declaration.metrics };
  metricsOf.set(declaration, metrics);
  return metrics;
}
