import { z } from 'zod';

/** A run's life. `interrupted`: the server stopped before it finished; nothing of it is kept but this mark. */
export const runStatus = z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled', 'interrupted']);
export type RunStatus = z.infer<typeof runStatus>;

/** Whether a run of this status will change no more. */
export function hasEnded(status: RunStatus): boolean {
  return status !== 'queued' && status !== 'running';
}

/** One stored network result. */
export const runNetwork = z.object({
  network: z.string(),
  rows: z.number().int(),
  columns: z.number().int(),
  resultHash: z.string(),
});

/** What is known of a run, without its numbers. */
export const runSummary = z.object({
  id: z.string(),
  status: runStatus,
  phase: z.string(),
  done: z.number(),
  total: z.number(),
  scenarioHash: z.string(),
  engineVersion: z.string(),
  /** The resolved scenario: every value the run depends on. */
  scenario: z.object({
    start: z.string(),
    days: z.number().int(),
    seed: z.number().int(),
    draws: z.number().int(),
    world: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
    networks: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.boolean(), z.string()]))),
  }),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  computeMs: z.number().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  networks: z.array(runNetwork),
});
export type RunSummary = z.infer<typeof runSummary>;

/** What the event stream of a run sends. */
export const runEvent = z.object({
  status: runStatus,
  phase: z.string(),
  done: z.number(),
  total: z.number(),
  /** Days simulated by network. */
  networks: z.record(z.string(), z.object({ done: z.number(), total: z.number() })),
});
export type RunEvent = z.infer<typeof runEvent>;

/** RFC 9457 problem details, with the refused inputs listed. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  issues: z
    .array(z.object({ code: z.string(), field: z.string(), value: z.string(), allowed: z.string() }))
    .optional(),
});
export type Problem = z.infer<typeof problem>;
