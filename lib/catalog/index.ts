import { resolveScenario, type ResolvedScenario, type ScenarioInput } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { presets } from '@/simulation/networks/presets';

/** What pages and services know of the simulation: its declarations, and how to read a scenario with them. */
export { declarations, networks } from '@/simulation/networks';
export { presets } from '@/simulation/networks/presets';
export type { Locale } from '@/simulation/core';
export {
  allMetrics,
  ENGINE_VERSION,
  formatCurve,
  formatDate,
  LOCALES,
  MAX_DAYS,
  parseCurve,
  parseDate,
  parseValueText,
  resultHash,
  scenarioHash,
  UNITS,
  worldGroups,
  worldParameters,
} from '@/simulation/core';

/** Resolves what a person wrote into every value a run of all networks depends on. */
export function resolveInput(input: ScenarioInput): ResolvedScenario {
  return resolveScenario(declarations, presets, input);
}
