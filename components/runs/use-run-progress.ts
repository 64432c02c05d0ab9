import { useEffect, useState } from 'react';
import { watchRun } from '@/lib/api/client';
import type { RunEvent } from '@/lib/api/contracts';

/** Follows a run's progress until it ends. */
export function useRunProgress(runId: string | undefined): RunEvent | undefined {
  const [progress, setProgress] = useState<{ runId: string; event: RunEvent }>();
  useEffect(() => {
    if (runId === undefined) return undefined;
    return watchRun(runId, (event) => setProgress({ runId, event }));
  }, [runId]);
  return progress !== undefined && progress.runId === runId ? progress.event : undefined;
}
