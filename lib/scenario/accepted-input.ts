import { resolveInput } from '@/lib/catalog';
import type { ParameterValue, Scenario, ScenarioInput } from '@/simulation/core';
import { defaultValues, parameterScopes } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { presets } from '@/simulation/networks/presets';
import { scenarioChanges } from './changes';

/** The same scenario without anything that was refused: what the page shows is what the server runs. */
export function acceptedInput(input: ScenarioInput): ScenarioInput {
  const { scenario } = resolveInput(input);
  return {
    ...(presets.some(({ id }) => id === input.preset) && { preset: input.preset }),
    start: scenario.start,
    days: scenario.days,
    seed: scenario.seed,
    set: Object.fromEntries(scenarioChanges(input).map(({ id, value }) => [id, value])),
  };
}

/** The input that gives a resolved scenario back: everything that differs from the defaults. */
export function inputOf(scenario: Scenario): ScenarioInput {
  const set: Record<string, ParameterValue> = {};
  for (const [scope, parameters] of Object.entries(parameterScopes(declarations))) {
    const values = scope === 'world' ? scenario.world : scenario.networks[scope];
    for (const [key, fallback] of Object.entries(defaultValues(parameters))) {
      const value = values?.[key];
      if (value !== undefined && value !== fallback) set[`${scope}.${key}`] = value;
    }
  }
  return { start: scenario.start, days: scenario.days, seed: scenario.seed, set };
}
