import type { ParameterValue, Scenario } from '@/simulation/core';

/** The value a resolved scenario holds for a qualified id (`filecoin.renewalRate`). */
export function valueInScenario(scenario: Scenario, id: string): ParameterValue | undefined {
  const dot = id.indexOf('.');
  const scope = id.slice(0, dot);
  const values = scope === 'world' ? scenario.world : scenario.networks[scope];
  return values?.[id.slice(dot + 1)];
}
