import type { RunEvent } from '@/lib/api/contracts';

type Listener = (event: RunEvent) => void;

/** A run this process is computing: its latest progress, who watches it, and how to stop it. */
export interface ActiveRun {
  readonly id: string;
  readonly scenarioHash: string;
  readonly cancel: AbortController;
  readonly listeners: Set<Listener>;
  event: RunEvent;
}

interface Registry {
  readonly byId: Map<string, ActiveRun>;
  readonly byHash: Map<string, ActiveRun>;
}

const holder = globalThis as typeof globalThis & { depinLabRuns?: Registry };
const registry = (): Registry => (holder.depinLabRuns ??= { byId: new Map(), byHash: new Map() });

export function findActiveRun(id: string): ActiveRun | undefined {
  return registry().byId.get(id);
}

/** The run that is already computing a scenario, so that no scenario is computed twice at once. */
export function findActiveRunByHash(scenarioHash: string): ActiveRun | undefined {
  return registry().byHash.get(scenarioHash);
}

export function openActiveRun(id: string, scenarioHash: string, event: RunEvent): ActiveRun {
  const run: ActiveRun = { id, scenarioHash, cancel: new AbortController(), listeners: new Set(), event };
  registry().byId.set(id, run);
  registry().byHash.set(scenarioHash, run);
  return run;
}

export function publish(run: ActiveRun, change: Partial<RunEvent>): void {
  run.event = { ...run.event, ...change };
  for (const listener of run.listeners) listener(run.event);
}

/** Asks a run to stop. From then on its scenario may be started anew. */
export function cancelActiveRun(run: ActiveRun): void {
  forgetHash(run);
  run.cancel.abort();
}

function forgetHash(run: ActiveRun): void {
  if (registry().byHash.get(run.scenarioHash) === run) registry().byHash.delete(run.scenarioHash);
}

export function closeActiveRun(run: ActiveRun): void {
  registry().byId.delete(run.id);
  forgetHash(run);
  run.listeners.clear();
}
