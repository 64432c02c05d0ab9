import type { Source } from './source';
import type { LocalizedText } from './text';
import type { UnitId } from './unit';

/** headline: on the front page; advanced: one click away; constant: the protocol's own, read-only with its source. */
export type ParameterLevel = 'headline' | 'advanced' | 'constant';

/** How sure we are of a default, for uncertainty studies. `fixed` for rules of a protocol. */
export type Distribution =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'uniform' | 'loguniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  /** `logSd` is the standard deviation of the logarithm. */
  | { readonly kind: 'lognormal'; readonly median: number; readonly logSd: number };

/** A dated real value of a parameter. */
export interface Observation {
  readonly date: string;
  readonly value: number;
  readonly source: Source;
}

export type Range = readonly [low: number, high: number];

interface ParameterBase {
  readonly label: LocalizedText;
  /** One or two sentences: what it is, what moves when it moves. */
  readonly help: LocalizedText;
  readonly group: string;
  readonly level: ParameterLevel;
  readonly source: Source;
}

export interface NumberParameter extends ParameterBase {
  readonly kind: 'number';
  readonly unit: UnitId;
  readonly default: number;
  /** The range a slider covers. */
  readonly soft: Range;
  /** The range that is accepted at all; the engine's laws hold on all of it. */
  readonly hard: Range;
  readonly step: number;
  readonly scale: 'linear' | 'log';
  readonly integer?: boolean;
  readonly distribution: Distribution;
  /**
   * Dated real values. While the world follows observations the input runs through them, joined linearly,
   * and takes the parameter's value the day after the last one.
   */
  readonly observations?: readonly Observation[];
  /** May also be given over time: a curve's text in the place of a number (core/curve.ts). */
  readonly overTime?: true;
}

export interface SwitchParameter extends ParameterBase {
  readonly kind: 'switch';
  readonly default: boolean;
}

export interface ChoiceParameter extends ParameterBase {
  readonly kind: 'choice';
  readonly default: string;
  readonly options: readonly { readonly value: string; readonly label: LocalizedText }[];
}

export interface DateParameter extends ParameterBase {
  readonly kind: 'date';
  readonly default: string;
  /** First and last accepted day, YYYY-MM-DD. */
  readonly hard: readonly [first: string, last: string];
}

export type ParameterSpec = NumberParameter | SwitchParameter | ChoiceParameter | DateParameter;
export type ParameterSet = Readonly<Record<string, ParameterSpec>>;
export type ParameterValue = number | boolean | string;

export type ValueOf<P extends ParameterSpec> = P extends { kind: 'number' }
  ? P extends { overTime: true }
    ? number | string
    : number
  : P extends { kind: 'switch' }
    ? boolean
    : P extends { kind: 'choice'; options: readonly { value: infer V }[] }
      ? V
      : string;

/** The resolved values of a parameter set, typed by its declaration. */
export type ParameterValues<P extends ParameterSet> = { readonly [K in keyof P]: ValueOf<P[K]> };

/** Declares parameters; the keys become their ids (`filecoin.onboardingPibPerDay`). */
export function defineParameters<const P extends ParameterSet>(parameters: P): P {
  return parameters;
}

/** The defaults of a parameter set. */
export function defaultValues<P extends ParameterSet>(parameters: P): ParameterValues<P> {
  const values: Record<string, ParameterValue> = {};
  for (const [key, spec] of Object.entries(parameters)) values[key] = spec.default;
  return values as ParameterValues<P>;
}
