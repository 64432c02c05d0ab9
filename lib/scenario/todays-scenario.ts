import { resolveInput } from '@/lib/catalog';
import type { Scenario } from '@/simulation/core';
import { inputOf } from './accepted-input';

/**
 * A stored scenario as this engine takes it: the same inputs over the same networks. Parameters that came since have
 * their defaults; those that are gone, or whose values are no longer accepted, are left out.
 */
export function todaysScenario(stored: Scenario): Scenario {
  const { scenario } = resolveInput(inputOf(stored));
  const networks = Object.entries(scenario.networks).filter(([id]) => Object.hasOwn(stored.networks, id));
  return { ...scenario, networks: Object.fromEntries(networks) };
}
