import { resolveInput } from '@/lib/catalog';
import { missedRange } from '@/lib/charts/missed-range';
import { timeAxis } from '@/lib/charts/time-axis';
import { decodeLink, DEFAULT_VIEW, encodeLink } from '@/lib/scenario';
import type { InputIssue, Scenario, ScenarioInput } from '@/simulation/core';

/** A scenario as its link's query is read today. */
export interface ReadScenario {
  /** The shortest query that says the same, without a view; what was refused is left out. */
  readonly query: string;
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
  readonly issues: readonly InputIssue[];
}

/** A scenario in its place of a comparison. */
export interface ComparedScenario extends ReadScenario {
  /** Counted from 0; its colour and dash follow from it. */
  readonly place: number;
  /** Names its place: A, B, C … */
  readonly letter: string;
  /** Its own name, or the one its reader gave it. */
  readonly label: string;
}

export function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

/** A scenario as texts name it: by its letter, and what it is called. */
export function namedScenario({ letter, label }: Pick<ComparedScenario, 'letter' | 'label'>): string {
  return `${letter} · ${label}`;
}

/** Reads the query of a link as a scenario to compare. Never fails: what is not understood is listed. */
export function readScenario(query: string): ReadScenario {
  const { input, view, issues } = decodeLink(new URLSearchParams(query));
  const resolved = resolveInput(input);
  // A comparison has an axis of its own; a part of it that the link's own page could not show is told here too.
  const missed = missedRange(timeAxis(resolved.scenario, view), view);
  return {
    query: encodeLink({ input, view: DEFAULT_VIEW }).toString(),
    input,
    scenario: resolved.scenario,
    issues: [...issues, ...resolved.issues, ...(missed ? [missed] : [])],
  };
}

/** The networks in which two scenarios can differ: those whose own values, or whose world, do. */
export function differingNetworks(scenarios: readonly Scenario[]): readonly string[] {
  const [first, ...others] = scenarios;
  if (!first) return [];
  const part = (scenario: Scenario, network: string) =>
    JSON.stringify({ ...scenario, networks: scenario.networks[network] });
  return Object.keys(first.networks).filter((network) =>
    others.some((other) => part(other, network) !== part(first, network)),
  );
}
