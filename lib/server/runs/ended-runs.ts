import type { RunSummary } from '@/lib/api/contracts';
import { hasEnded } from '@/lib/api/vocabulary';

/** Summaries of a few hundred kilobytes in all. */
const KEPT = 200;
const holder = globalThis as typeof globalThis & { depinLabEnded?: Map<string, RunSummary> };
const ended = (): Map<string, RunSummary> => (holder.depinLabEnded ??= new Map());

/** The summary of a run that has ended, if it was read lately: it changes no more. */
export function recallEnded(id: string): RunSummary | undefined {
  const summary = ended().get(id);
  if (summary) remember(summary);
  return summary;
}

/** Keeps the summary of a run that has ended, in the place of the one longest unused. */
export function remember(summary: RunSummary): void {
  if (!hasEnded(summary.status)) return;
  const kept = ended();
  kept.delete(summary.id);
  kept.set(summary.id, summary);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

/** Forgets all: called when runs were deleted or marked from elsewhere. */
export function forgetEnded(): void {
  ended().clear();
}
