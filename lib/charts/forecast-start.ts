import { parseDate, type NetworkDeclaration, type Scenario } from '@/simulation/core';

/**
 * The last day any input of these networks was observed – only those `drivenBy` names, where it is given – or the
 * start when there is none or the scenario ignores observations.
 */
export function forecastStart(
  declarations: readonly NetworkDeclaration[],
  scenario: Scenario,
  drivenBy?: readonly string[],
): number {
  const start = parseDate(scenario.start);
  if (scenario.world['followObservations'] !== true) return start;
  const days = declarations.flatMap(({ parameters }) =>
    Object.entries(parameters).flatMap(([key, spec]) =>
      spec.kind === 'number' && (drivenBy?.includes(key) ?? true)
        ? (spec.observations ?? []).map(({ date }) => parseDate(date))
        : [],
    ),
  );
  return Math.max(start, ...days);
}
