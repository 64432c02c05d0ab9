import { useEffect, useState } from 'react';
import { watchRun } from '@/lib/api/client';
import type { RunEvent } from '@/lib/api/contracts';
import { secondsLeft, type ProgressMark } from '@/lib/runs/time-left';

/** How far a run is, as far as this page has followed it. */
export interface WatchedRun {
  readonly event: RunEvent;
  /** Seconds it will still take, once its pace is known. */
  readonly left: number | undefined;
}

/**
 * Follows a run's progress until it ends.
 *
 * @param onLost told when the server does not know the run any more; the same function on every render
 */
export function useRunProgress(runId: string | undefined, onLost?: () => void): WatchedRun | undefined {
  const [watched, setWatched] = useState<WatchedRun & { readonly runId: string }>();
  useEffect(() => {
    if (runId === undefined) return undefined;
    let since: ProgressMark | undefined;
    return watchRun(
      runId,
      (event) => {
        const now = { atMs: performance.now(), done: event.done };
        // Waiting for its turn is no pace.
        if (event.phase === 'simulating') since ??= now;
        setWatched({ runId, event, left: since && secondsLeft(since, now, event.total) });
      },
      onLost,
    );
  }, [runId, onLost]);
  return watched?.runId === runId ? watched : undefined;
}
