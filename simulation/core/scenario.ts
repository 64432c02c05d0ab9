import { checkValue, parseNumberText, parseValueText, showValue } from './check-value';
import { formatCurve } from './curve';
import type { InputIssue } from './issue';
import type { NetworkDeclaration } from './network';
import { defaultValues, type ParameterSet, type ParameterSpec, type ParameterValue } from './parameter';
import type { Preset } from './preset';
import { tryParseDate } from './time';
import { worldParameters } from './world';

/** What a person writes: only what differs from the defaults. Keys of `set` are qualified parameter ids. */
export interface ScenarioInput {
  readonly preset?: string | undefined;
  readonly start?: string | undefined;
  /** Whole numbers, or the text of one. */
  readonly days?: number | string | undefined;
  readonly seed?: number | string | undefined;
  readonly draws?: number | string | undefined;
  readonly set?: Readonly<Record<string, unknown>> | undefined;
}

export type Values = Readonly<Record<string, ParameterValue>>;

/** Every value a run depends on. With the engine version this is what a scenario hash covers. */
export interface Scenario {
  readonly start: string;
  readonly days: number;
  readonly seed: number;
  readonly draws: number;
  readonly world: Values;
  readonly networks: Readonly<Record<string, Values>>;
}

export const DEFAULT_START = '2025-09-09';
export const DEFAULT_DAYS = 1825;
export const MAX_DAYS = 7300;

export interface ResolvedScenario {
  readonly scenario: Scenario;
  /** Everything refused; the scenario holds the default in its place. */
  readonly issues: readonly InputIssue[];
}

/** Parameters by scope: `world` and each network. */
export function parameterScopes(declarations: readonly NetworkDeclaration[]): Record<string, ParameterSet> {
  const scopes: Record<string, ParameterSet> = { world: worldParameters };
  for (const declaration of declarations) scopes[declaration.id] = declaration.parameters;
  return scopes;
}

/** The spec of a qualified id (`filecoin.renewalRate`), or undefined. */
export function findParameter(
  declarations: readonly NetworkDeclaration[],
  qualifiedId: string,
): ParameterSpec | undefined {
  const dot = qualifiedId.indexOf('.');
  const scopes = parameterScopes(declarations);
  const scope = qualifiedId.slice(0, dot);
  const key = qualifiedId.slice(dot + 1);
  return Object.hasOwn(scopes, scope) && Object.hasOwn(scopes[scope] as ParameterSet, key)
    ? (scopes[scope] as ParameterSet)[key]
    : undefined;
}

/**
 * Resolves what a person wrote into every value a run of `selected` depends on. `declarations` are all known
 * networks: a change to a network that is not selected is checked but has no effect. Texts in `set` are read
 * as the parameter's kind. Never throws; whatever is refused is listed and the default taken instead.
 */
export function resolveScenario(
  declarations: readonly NetworkDeclaration[],
  presets: readonly Preset[],
  input: ScenarioInput,
  selected: readonly string[] = declarations.map((declaration) => declaration.id),
): ResolvedScenario {
  const issues: InputIssue[] = [];
  const scopes = parameterScopes(declarations);
  const values: Record<string, Record<string, ParameterValue>> = {};
  for (const [scope, parameters] of Object.entries(scopes)) values[scope] = { ...defaultValues(parameters) };

  const assign = (qualifiedId: string, raw: unknown) => {
    const spec = findParameter(declarations, qualifiedId);
    if (!spec) {
      issues.push({
        code: 'unknown-parameter',
        field: qualifiedId,
        value: showValue(raw),
        allowed: { kind: 'parameter-of', values: Object.keys(scopes) },
      });
      return;
    }
    if (spec.level === 'constant') {
      issues.push({
        code: 'read-only',
        field: qualifiedId,
        value: showValue(raw),
        allowed: { kind: 'one-of', values: [String(spec.default)] },
      });
      return;
    }
    const value = readValue(spec, raw);
    const issue = checkValue(spec, qualifiedId, value);
    if (issue) {
      issues.push(typeof raw === 'string' ? { ...issue, value: showValue(raw) } : issue);
      return;
    }
    const dot = qualifiedId.indexOf('.');
    const scope = values[qualifiedId.slice(0, dot)] as Record<string, ParameterValue>;
    scope[qualifiedId.slice(dot + 1)] = value === 0 ? 0 : (value as ParameterValue);
  };

  if (input.preset !== undefined) {
    const preset = presets.find((candidate) => candidate.id === input.preset);
    if (preset) {
      for (const [id, value] of Object.entries(preset.set)) assign(id, value);
      const touched = Object.keys(preset.set).map((id) => id.slice(0, id.indexOf('.')));
      if (!touched.some((scope) => scope === 'world' || selected.includes(scope)))
        issues.push({
          code: 'impossible-combination',
          field: 'preset',
          value: showValue(input.preset),
          allowed: { kind: 'one-of', values: presetsFor(presets, selected) },
        });
    } else
      issues.push({
        code: 'unknown-preset',
        field: 'preset',
        value: showValue(input.preset),
        allowed: { kind: 'one-of', values: presets.map(({ id }) => id) },
      });
  }
  for (const [id, value] of Object.entries(input.set ?? {})) assign(id, value);

  const chosen = declarations.filter((declaration) => selected.includes(declaration.id));
  for (const id of selected) {
    if (!declarations.some((declaration) => declaration.id === id)) {
      issues.push({
        code: 'unknown-network',
        field: 'network',
        value: showValue(id),
        allowed: { kind: 'one-of', values: declarations.map((declaration) => declaration.id) },
      });
    }
  }
  for (const declaration of chosen) {
    const own = values[declaration.id] as Record<string, ParameterValue>;
    const refused = declaration.check?.(own) ?? [];
    if (refused.length === 0) continue;
    issues.push(...refused.map((issue) => ({ ...issue, field: `${declaration.id}.${issue.field}` })));
    const fallback: Record<string, ParameterValue> = defaultValues(declaration.parameters);
    for (const { field } of refused) own[field] = fallback[field] as ParameterValue;
    // Two values may contradict each other in more ways than one: then none of the network's is taken.
    if ((declaration.check?.(own) ?? []).length > 0) values[declaration.id] = { ...fallback };
  }

  return {
    scenario: {
      start: resolveStart(chosen, input.start, issues),
      days: wholeNumber('days', input.days, DEFAULT_DAYS, 1, MAX_DAYS, issues),
      seed: wholeNumber('seed', input.seed, 1, 0, Number.MAX_SAFE_INTEGER, issues),
      draws: wholeNumber('draws', input.draws, 1, 1, 1, issues),
      world: values['world'] as Values,
      networks: Object.fromEntries(
        chosen.map((declaration) => [declaration.id, values[declaration.id] as Values]),
      ),
    },
    issues,
  };
}

/** Presets that say something about one of the networks that run, or about the world. */
function presetsFor(presets: readonly Preset[], selected: readonly string[]): string[] {
  const speaks = (id: string) =>
    id.startsWith('world.') || selected.some((network) => id.startsWith(`${network}.`));
  return presets.filter(({ set }) => Object.keys(set).some(speaks)).map(({ id }) => id);
}

/** Texts are read as the parameter's kind, and a list of numbers as a value a day. */
function readValue(spec: ParameterSpec, raw: unknown): unknown {
  if (typeof raw === 'string') return parseValueText(spec, raw);
  const isVector = Array.isArray(raw) && raw.length > 1 && raw.every((each) => typeof each === 'number');
  return isVector && spec.kind === 'number' && spec.overTime
    ? formatCurve({ kind: 'days', values: raw as number[] })
    : raw;
}

function resolveStart(
  declarations: readonly NetworkDeclaration[],
  start: unknown,
  issues: InputIssue[],
): string {
  if (start === undefined) return DEFAULT_START;
  const shared = declarations
    .map((declaration) => declaration.startDates)
    .reduce<readonly string[]>(
      (dates, own) => dates.filter((date) => own.includes(date)),
      declarations[0]?.startDates ?? [DEFAULT_START],
    );
  if (typeof start === 'string' && shared.includes(start)) return start;
  const code =
    typeof start === 'string' && tryParseDate(start) !== undefined
      ? 'impossible-combination'
      : 'invalid-date';
  issues.push({
    code,
    field: 'start',
    value: showValue(start),
    allowed: { kind: 'one-of', values: shared },
  });
  return DEFAULT_START;
}

function wholeNumber(
  field: string,
  given: unknown,
  fallback: number,
  low: number,
  high: number,
  issues: InputIssue[],
): number {
  if (given === undefined) return fallback;
  const value = typeof given === 'string' ? parseNumberText(given) : given;
  const refuse = (code: InputIssue['code']) => {
    issues.push({ code, field, value: showValue(given), allowed: { kind: 'whole-number', low, high } });
    return fallback;
  };
  if (typeof value !== 'number') return refuse('wrong-type');
  if (!Number.isFinite(value)) return refuse('not-finite');
  if (!Number.isInteger(value)) return refuse('not-an-integer');
  return value < low || value > high ? refuse('out-of-range') : value;
}
