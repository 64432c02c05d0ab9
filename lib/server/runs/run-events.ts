import type { RunEvent, RunSummary } from '@/lib/api/contracts';
import { hasEnded } from '@/lib/api/vocabulary';
import { idleSeconds } from '../http/idle-connections';
import type { NumberedEvent } from './ended-runs';
import { findActiveRun, recentEvents } from './run-registry';

/** Id of a run's last event: who has it needs nothing more. */
export const LAST_EVENT = 'end';
/**
 * A comment now and then keeps proxies, and this server, from closing a quiet stream, and finds out that a client has
 * left.
 */
const heartbeatMs = () => Math.min(15_000, (1000 * idleSeconds()) / 3);

export interface WatchOptions {
  /** Id of the last event the client has; what came after it is sent again. */
  readonly after?: string | undefined;
  /** Called when the client leaves before the run has ended. */
  readonly onLeave?: (() => void) | undefined;
}

/**
 * A run's progress as server-sent events, closed after the final one: the present state, or what a client
 * that reconnects has missed.
 */
export function runEvents(
  summary: RunSummary,
  signal: AbortSignal,
  { after, onLeave }: WatchOptions = {},
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let close: (() => void) | undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const run = findActiveRun(summary.id);
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const send = ({ id, event }: NumberedEvent) => {
        const ended = hasEnded(event.status);
        write(`id: ${ended ? LAST_EVENT : id}\ndata: ${JSON.stringify(event)}\n\n`);
        if (ended) close?.();
      };
      const heartbeat = setInterval(() => {
        try {
          write(': still here\n\n');
        } catch {
          // The client has left without a word.
          leave();
        }
      }, heartbeatMs());
      const leave = () => {
        close?.();
        onLeave?.();
      };
      let open = true;
      close = () => {
        if (!open) return;
        open = false;
        clearInterval(heartbeat);
        run?.listeners.delete(send);
        signal.removeEventListener('abort', leave);
        try {
          controller.close();
        } catch {
          // Already closed by the client's leaving.
        }
      };
      signal.addEventListener('abort', leave, { once: true });
      run?.listeners.add(send);
      const recent = recentEvents(summary.id) ?? [{ id: 0, event: finalEvent(summary) }];
      for (const event of missed(recent, after)) send(event);
      // Nothing more will come; who comes again learns how it ended.
      if (!run) close();
      if (signal.aborted) leave();
    },
    cancel() {
      close?.();
      onLeave?.();
    },
  });
}

/**
 * The events after the one a client has, as far as they are kept; the latest alone for a new client or an id that
 * was never given out. Each carries the whole state, so whoever has the latest misses nothing.
 */
function missed(recent: readonly NumberedEvent[], after: string | undefined): readonly NumberedEvent[] {
  const last = Number(after ?? Number.NaN);
  const given = last >= 1 && recent.some(({ id, event }) => id >= last && !hasEnded(event.status));
  return given ? recent.filter(({ id }) => id > last) : recent.slice(-1);
}

/** The last event of a run whose events are no longer kept: its end, and how far it came. */
function finalEvent({ status, phase, done, total, progress, error }: RunSummary): RunEvent {
  return { status, phase, done, total, networks: progress, error };
}
