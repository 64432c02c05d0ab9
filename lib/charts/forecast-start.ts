import { parseDate, type NetworkDeclaration, type Scenario } from '@/simulation/core';

/**
 * The last day on which every line of a chart still has a real input: of each network the last observation of the
 * inputs `drivenBy` names – else those its first chart names, else any –, and the earliest of them. The start where
 * a network has none, or the scenario ignores observations.
 */
export function forecastStart(
  declarations: readonly NetworkDeclaration[],
  scenario: Scenario,
  drivenBy?: readonly string[],
): number {
  const start = parseDate(scenario.start);
  if (scenario.world['followObservations'] !== true) return start;
  return Math.min(...declarations.map((declaration) => Math.max(start, lastObserved(declaration, drivenBy))));
}

const known = new WeakMap<NetworkDeclaration, Map<string, number>>();

/** Day number of the last observation; kept, as every redrawn chart asks and declarations never change. */
function lastObserved(declaration: NetworkDeclaration, drivenBy?: readonly string[]): number {
  const drivers = drivenBy ?? Object.values(declaration.charts)[0]?.drivenBy;
  const ofDeclaration = known.get(declaration) ?? new Map<string, number>();
  known.set(declaration, ofDeclaration);
  const key = drivers ? drivers.join() : '*';
  const day = ofDeclaration.get(key) ?? findLastObserved(declaration, drivers);
  ofDeclaration.set(key, day);
  return day;
}

function findLastObserved(
  { parameters }: NetworkDeclaration,
  drivers: readonly string[] | undefined,
): number {
  const days = Object.entries(parameters).flatMap(([key, spec]) =>
    spec.kind === 'number' && (drivers?.includes(key) ?? true)
      ? (spec.observations ?? []).map(({ date }) => parseDate(date))
      : [],
  );
  return Math.max(-Infinity, ...days);
}
