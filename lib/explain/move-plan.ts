import { presets, resolveInput } from '@/lib/catalog';
import { differingAssumptions } from '@/lib/comparison/assumptions';
import type {
  LocalizedText,
  NetworkDeclaration,
  ParameterSpec,
  ParameterValue,
  Scenario,
  ScenarioInput,
} from '@/simulation/core';

/** What a scenario is held against: the preset it came from, or the defaults, over the same days. */
export interface MoveBaseline {
  readonly kind: 'preset' | 'default';
  /** The preset's name. */
  readonly label: LocalizedText | undefined;
  readonly scenario: Scenario;
}

/** An input in which a scenario differs from its baseline. */
export interface MovedInput {
  readonly id: string;
  readonly spec: ParameterSpec;
  readonly from: ParameterValue;
  readonly to: ParameterValue;
  /** The baseline with this input alone changed; undefined where the network refuses that combination. */
  readonly alone: Scenario | undefined;
}

/** The runs that tell what moved the figures of a network. */
export interface MovePlan {
  readonly network: string;
  readonly base: Scenario;
  readonly current: Scenario;
  readonly inputs: readonly MovedInput[];
}

/** What an edited scenario can be held against: only what it differs from, its preset first. */
export function moveBaselines(input: ScenarioInput): {
  readonly current: Scenario;
  readonly baselines: readonly MoveBaseline[];
} {
  const { start, days, seed } = input;
  const current = resolveInput(input).scenario;
  const preset = presets.find(({ id }) => id === input.preset);
  const of = (kind: MoveBaseline['kind'], label?: LocalizedText): MoveBaseline => ({
    kind,
    label,
    scenario: resolveInput({ start, days, seed, ...(kind === 'preset' && { preset: input.preset }) })
      .scenario,
  });
  const known = [...(preset ? [of('preset', preset.label)] : []), of('default')];
  return {
    current,
    baselines: known.filter(({ scenario }) => differingAssumptions([scenario, current]).length > 0),
  };
}

/** Every input of the network and of the world that differs, each with the run in which it alone does. */
export function planMove(base: Scenario, current: Scenario, declaration: NetworkDeclaration): MovePlan {
  const inputs = differingAssumptions([base, current]).flatMap((row): MovedInput[] => {
    if (row.kind !== 'parameter' || (row.scope !== 'world' && row.scope !== declaration.id)) return [];
    const [from, to] = row.values as readonly [ParameterValue, ParameterValue];
    const key = row.id.slice(row.scope.length + 1);
    return [{ id: row.id, spec: row.spec, from, to, alone: changed(base, row.scope, key, to, declaration) }];
  });
  return { network: declaration.id, base, current, inputs };
}

function changed(
  base: Scenario,
  scope: string,
  key: string,
  value: ParameterValue,
  { id, check }: NetworkDeclaration,
): Scenario | undefined {
  if (scope === 'world') return { ...base, world: { ...base.world, [key]: value } };
  const own = { ...base.networks[id], [key]: value };
  if ((check?.(own) ?? []).length > 0) return undefined;
  return { ...base, networks: { ...base.networks, [id]: own } };
}
