import type { Frame } from './frame';
import type { MetricFormat } from './metric';
import { defaultValues, type ParameterSet, type ParameterValue, type ParameterValues } from './parameter';
import type { Scenario } from './scenario';
import type { Source } from './source';
import type { LocalizedText } from './text';
import type { UnitId } from './unit';

/** One number a study answers with. */
export interface StudyFigure {
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  readonly unit: UnitId;
  readonly format: MetricFormat;
}

/** A range of outcomes: the area between two lines of its chart, such as the middle half of what was drawn. */
export interface StudyBand {
  readonly label: LocalizedText;
  /** Ids of the lines below and above; they bound the area and are not drawn themselves. */
  readonly low: string;
  readonly high: string;
}

/** A chart of a study over an axis of its own: days missed, share of stake, size of a provider. */
export interface StudyChart {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly kind: 'lines' | 'stacked' | 'bars';
  readonly x: { readonly label: LocalizedText; readonly unit: UnitId; readonly scale?: 'linear' | 'log' };
  readonly y: { readonly unit: UnitId; readonly format: MetricFormat; readonly scale?: 'linear' | 'log' };
  readonly lines: Readonly<Record<string, LocalizedText>>;
  /** Drawn behind the lines, the widest first. */
  readonly bands?: readonly StudyBand[];
}

export interface StudyColumn {
  readonly label: LocalizedText;
  /** `text` for names; every other column holds numbers. */
  readonly format: MetricFormat | 'text';
  readonly unit?: UnitId;
}

export interface StudyTable {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly columns: Readonly<Record<string, StudyColumn>>;
}

/**
 * A question about a network that its daily lines cannot answer, with inputs and results of its own.
 * Parameters are declared as a network's are; their group is `study`. Light enough for a page.
 */
export interface StudyDeclaration<
  P extends ParameterSet = ParameterSet,
  F extends Readonly<Record<string, StudyFigure>> = Readonly<Record<string, StudyFigure>>,
  C extends Readonly<Record<string, StudyChart>> = Readonly<Record<string, StudyChart>>,
  T extends Readonly<Record<string, StudyTable>> = Readonly<Record<string, StudyTable>>,
> {
  readonly title: LocalizedText;
  /** The question in one sentence. */
  readonly question: LocalizedText;
  readonly parameters: P;
  /** Inputs whose default is what the scenario says: their key to that of the network's parameter. */
  readonly follows?: { readonly [K in keyof P]?: string };
  readonly figures: F;
  readonly charts: C;
  readonly tables: T;
  readonly sources: readonly Source[];
}

/** Declares a study; the types of its inputs and results follow. */
export function declareStudy<
  const P extends ParameterSet,
  const F extends Readonly<Record<string, StudyFigure>>,
  const C extends Readonly<Record<string, StudyChart>>,
  const T extends Readonly<Record<string, StudyTable>>,
>(declaration: StudyDeclaration<P, F, C, T>): StudyDeclaration<P, F, C, T> {
  return declaration;
}

/** The inputs of a study nobody has changed: what the scenario's values of the network say where it follows them, or else the declared defaults. */
export function studyDefaults(
  { parameters, follows = {} }: Pick<StudyDeclaration, 'parameters' | 'follows'>,
  values: Readonly<Record<string, ParameterValue>> = {},
): Readonly<Record<string, ParameterValue>> {
  const defaults: Record<string, ParameterValue> = { ...defaultValues(parameters) };
  for (const [input, key] of Object.entries(follows)) {
    const value = key === undefined ? undefined : values[key];
    if (value !== undefined) defaults[input] = value;
  }
  return defaults;
}

/** What a study is computed from: its own inputs, and the scenario with the network's finished run. */
export interface StudyContext<P extends ParameterSet = ParameterSet> {
  readonly parameters: ParameterValues<P>;
  readonly scenario: Scenario;
  /** The network's run of the scenario: every metric, one row a day. */
  readonly frame: Frame;
}

/** A number, a proper name, or a text in the reader's language. */
export type StudyCell = number | string | LocalizedText;

/** Results by the declared ids. All lines of a chart have the length of its `x`; rows follow the columns. */
export interface StudyResult<D extends StudyDeclaration = StudyDeclaration> {
  readonly figures: { readonly [K in keyof D['figures']]: number };
  readonly charts: {
    readonly [K in keyof D['charts']]: {
      readonly x: Float64Array;
      readonly lines: { readonly [L in keyof D['charts'][K]['lines']]: Float64Array };
    };
  };
  readonly tables: { readonly [K in keyof D['tables']]: readonly (readonly StudyCell[])[] };
}

/** The running part of a study: pure and deterministic; randomness comes from the scenario's seed. */
export interface Study {
  readonly declaration: StudyDeclaration;
  run(context: StudyContext): StudyResult;
}

/** Joins a declared study with its computation. */
export function defineStudy<P extends ParameterSet, D extends StudyDeclaration<P>>(
  declaration: D & { readonly parameters: P },
  run: (context: StudyContext<P>) => StudyResult<D>,
): Study {
  return { declaration, run: run as Study['run'] };
}
