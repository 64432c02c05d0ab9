import { cancelActiveRun, type ActiveRun } from './run-registry';

/**
 * Who asked for a run under way. Browsers that ask for the same scenario share one run: each may leave it, and none
 * may take it from the others.
 */
export function joinRun(run: ActiveRun, asker: string): void {
  run.askers.set(asker, true);
}

/** Whether somebody asked for the run, even if they have left it since. */
export function asked(run: ActiveRun, asker: string | undefined): asker is string {
  return asker !== undefined && run.askers.has(asker);
}

/** One who asked wants the run no more; it is cancelled with the last, unless its result is being committed. Whether it is. */
export function leaveRun(run: ActiveRun, asker: string): boolean {
  run.askers.set(asker, false);
  return endUnwanted(run);
}

/** One who asked has closed its stream: the run is cancelled when nobody wants it and nobody watches it. */
export function leaveStream(run: ActiveRun, asker: string): void {
  run.askers.set(asker, false);
  if (run.listeners.size === 0) endUnwanted(run);
}

function endUnwanted(run: ActiveRun): boolean {
  const wanted = [...run.askers.values()].some(Boolean);
  return !wanted && cancelActiveRun(run);
}
