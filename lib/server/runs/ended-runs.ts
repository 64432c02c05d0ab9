import type { RunEvent, RunSummary } from '@/lib/api/contracts';
import { hasEnded } from '@/lib/api/vocabulary';

/** An event with the id a client quotes when it reconnects. */
export interface NumberedEvent {
  readonly id: number;
  readonly event: RunEvent;
}

/** Summaries of a few hundred kilobytes in all. */
const KEPT_SUMMARIES = 200;
/** Runs that ended last, for clients whose connection broke shortly before: some ten megabytes at most. */
const KEPT_EVENTS = 64;

interface Ended {
  readonly summaries: Map<string, RunSummary>;
  readonly events: Map<string, readonly NumberedEvent[]>;
  timesForgotten: number;
}
const holder = globalThis as typeof globalThis & { depinLabEnded?: Ended };
const ended = (): Ended =>
  (holder.depinLabEnded ??= { summaries: new Map(), events: new Map(), timesForgotten: 0 });

/** The summary of a run that has ended, if it was read lately: it changes no more. */
export function recallEnded(id: string): RunSummary | undefined {
  const summary = ended().summaries.get(id);
  if (summary) remember(summary);
  return summary;
}

/** Keeps the summary of a run that has ended, in the place of the one longest unused. */
export function remember(summary: RunSummary): void {
  if (hasEnded(summary.status)) keep(ended().summaries, summary.id, summary, KEPT_SUMMARIES);
}

/** What a run that ended lately told those who watched it, oldest first. */
export function recallEvents(id: string): readonly NumberedEvent[] | undefined {
  return ended().events.get(id);
}

/** Keeps the events of a run that has just ended. */
export function rememberEvents(id: string, events: readonly NumberedEvent[]): void {
  keep(ended().events, id, events, KEPT_EVENTS);
}

function keep<T>(kept: Map<string, T>, id: string, value: T, most: number): void {
  kept.delete(id);
  kept.set(id, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

/** Tells apart what was read before and after something was forgotten. */
export const timesForgotten = (): number => ended().timesForgotten;

/** Forgets all: called when runs were deleted or marked from elsewhere. */
export function forgetEnded(): void {
  ended().timesForgotten += 1;
  ended().summaries.clear();
  ended().events.clear();
}
