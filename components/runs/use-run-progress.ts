import { useEffect, useState } from 'react';
import { runEventsPath } from '@/lib/api/client';
import { hasEnded, runEvent, type RunEvent } from '@/lib/api/contracts';

/** Follows a run's progress until it ends. */
export function useRunProgress(runId: string | undefined): RunEvent | undefined {
  const [progress, setProgress] = useState<{ runId: string; event: RunEvent }>();
  useEffect(() => {
    if (runId === undefined) return undefined;
    const source = new EventSource(runEventsPath(runId));
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const event = runEvent.parse(JSON.parse(data));
      setProgress({ runId, event });
      if (hasEnded(event.status)) source.close();
    };
    return () => source.close();
  }, [runId]);
  return progress !== undefined && progress.runId === runId ? progress.event : undefined;
}
