import { hasEnded, type RunEvent, type RunSummary } from '@/lib/api/contracts';
import { findActiveRun } from './run-registry';

/**
 * A run's progress as server-sent events, the present state first, closed after the final one. The run goes
 * on when the client leaves.
 */
export function runEvents(summary: RunSummary, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (event: RunEvent) => {
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`));
        if (hasEnded(event.status)) close();
      };
      const run = findActiveRun(summary.id);
      const close = () => {
        run?.listeners.delete(send);
        signal.removeEventListener('abort', close);
        try {
          controller.close();
        } catch {
          // Already closed by the client's leaving.
        }
      };
      signal.addEventListener('abort', close, { once: true });
      if (run) {
        run.listeners.add(send);
        send(run.event);
      } else {
        send({
          status: summary.status,
          phase: summary.phase,
          done: summary.done,
          total: summary.total,
          networks: {},
        });
      }
    },
  });
}
