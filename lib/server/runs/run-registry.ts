import type { RunEvent } from '@/lib/api/contracts';
import { hasEnded } from '@/lib/api/vocabulary';
import { recallEvents, rememberEvents, type NumberedEvent } from './ended-runs';

type Listener = (event: NumberedEvent) => void;

/** A run this process is computing: its latest progress, who watches it, and how to stop it. */
export interface ActiveRun {
  readonly id: string;
  readonly scenarioHash: string;
  /** Who asked for it, for the limit on runs at once. */
  readonly client: string;
  /** Browsers that asked for it, and whether each still wants it. */
  readonly askers: Map<string, boolean>;
  readonly cancel: AbortController;
  readonly listeners: Set<Listener>;
  /** The latest events, oldest first. */
  readonly recent: NumberedEvent[];
  event: RunEvent;
  /** Whether its result is being committed: it can no longer be stopped. */
  committing: boolean;
}

/** More than a run sends in half a minute. */
const KEPT_EVENTS = 512;

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

/** Runs queued or under way, of one client or of all. */
export function activeRunCount(client?: string): number {
  const runs = [...registry().byId.values()];
  return client === undefined ? runs.length : runs.filter((run) => run.client === client).length;
}

export function openActiveRun(id: string, scenarioHash: string, client: string, event: RunEvent): ActiveRun {
  const run: ActiveRun = {
    id,
    scenarioHash,
    client,
    askers: new Map(),
    cancel: new AbortController(),
    listeners: new Set(),
    recent: [{ id: 1, event }],
    event,
    committing: false,
  };
  registry().byId.set(id, run);
  registry().byHash.set(scenarioHash, run);
  return run;
}

export function publish(run: ActiveRun, change: Partial<RunEvent>): void {
  run.event = { ...run.event, ...change };
  const numbered = { id: (run.recent.at(-1)?.id ?? 0) + 1, event: run.event };
  run.recent.push(numbered);
  if (run.recent.length > KEPT_EVENTS) run.recent.shift();
  for (const listener of [...run.listeners]) {
    try {
      listener(numbered);
    } catch {
      // Whoever watches and has gone must not fail the run of all others.
      run.listeners.delete(listener);
    }
  }
}

/** The events of a run that is under way or has ended lately, oldest first; undefined for others. */
export function recentEvents(id: string): readonly NumberedEvent[] | undefined {
  return registry().byId.get(id)?.recent ?? recallEvents(id);
}

/**
 * Asks a run to stop; whether it will. It cannot once its result is being committed, so that a run that is asked to
 * stop never succeeds, and its scenario may be started anew from then on.
 */
export function cancelActiveRun(run: ActiveRun): boolean {
  if (run.committing) return false;
  forgetHash(run);
  run.cancel.abort();
  return true;
}

function forgetHash(run: ActiveRun): void {
  if (registry().byHash.get(run.scenarioHash) === run) registry().byHash.delete(run.scenarioHash);
}

export function closeActiveRun(run: ActiveRun): void {
  registry().byId.delete(run.id);
  forgetHash(run);
  run.listeners.clear();
  if (hasEnded(run.event.status)) rememberEvents(run.id, run.recent);
}
