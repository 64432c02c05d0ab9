import { resolveInput } from '@/lib/catalog';
import {
  parameterScopes,
  type ParameterSpec,
  type ParameterValue,
  type Scenario,
  type ScenarioInput,
} from '@/simulation/core';
import { declarations } from '@/simulation/networks';

/** One parameter that differs from what the preset (or the defaults) would give. */
export interface ScenarioChange {
  readonly id: string;
  readonly scope: string;
  readonly spec: ParameterSpec;
  readonly from: ParameterValue;
  readonly value: ParameterValue;
}

const valueIn = (scenario: Scenario, scope: string, key: string) =>
  (scope === 'world' ? scenario.world : scenario.networks[scope])?.[key] as ParameterValue;

/** What a scenario changes against its preset, in declared order; refused values count as unchanged. */
export function scenarioChanges(input: ScenarioInput): ScenarioChange[] {
  const { scenario } = resolveInput(input);
  const base = resolveInput({ preset: input.preset }).scenario;
  return Object.entries(parameterScopes(declarations)).flatMap(([scope, parameters]) =>
    Object.entries(parameters).flatMap(([key, spec]) => {
      const from = valueIn(base, scope, key);
      const value = valueIn(scenario, scope, key);
      return from === value ? [] : [{ id: `${scope}.${key}`, scope, spec, from, value }];
    }),
  );
}
