import { parseDate, type NetworkDeclaration, type Scenario } from '@/simulation/core';

/** The last day any input of these networks was observed, or the start when the scenario ignores observations. */
export function forecastStart(declarations: readonly NetworkDeclaration[], scenario: Scenario): number {
  const start = parseDate(scenario.start);
  if (scenario.world['followObservations'] !== true) return start;
  const days = declarations.flatMap(({ parameters }) =>
    Object.values(parameters).flatMap((spec) =>
      spec.kind === 'number' ? (spec.observations ?? []).map(({ date }) => parseDate(date)) : [],
    ),
  );
  return Math.max(start, ...days);
}
