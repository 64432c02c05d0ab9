import { z } from 'zod';
import { RUN_STATUSES } from '../vocabulary';
import { resolvedScenario } from './scenario';

/** One stored network result. */
const runNetwork = z
  .object({
    network: z.string(),
    rows: z.number().int(),
    columns: z.number().int(),
    resultHash: z.string().describe('SHA-256 of the frame'),
  })
  .meta({ id: 'RunNetwork' });

/** Why a run ended without a result. */
const runError = z.object({ code: z.string(), message: z.string() }).nullable();
/** Days simulated, and to be simulated, by network. */
export const networkProgress = z.record(z.string(), z.object({ done: z.number(), total: z.number() }));
export type NetworkProgress = z.infer<typeof networkProgress>;

/** What is known of a run, without its numbers. */
export const runSummary = z
  .object({
    id: z.string(),
    status: z.enum(RUN_STATUSES),
    phase: z.string(),
    done: z.number().describe('Units of work done: days simulated'),
    total: z.number(),
    progress: networkProgress.describe('Days simulated by network: how far each is, or came'),
    scenarioHash: z.string(),
    engineVersion: z.string(),
    scenario: resolvedScenario,
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    computeMs: z.number().nullable(),
    error: runError,
    networks: z.array(runNetwork),
  })
  .meta({ id: 'Run' });
export type RunSummary = z.infer<typeof runSummary>;

/** What the event stream of a run sends. */
export const runEvent = z
  .object({
    status: z.enum(RUN_STATUSES),
    phase: z.string(),
    done: z.number(),
    total: z.number(),
    networks: networkProgress,
    error: runError,
  })
  .meta({ id: 'RunEvent' });
export type RunEvent = z.infer<typeof runEvent>;

/** Outcome of computing a stored run again on the server. */
export const runVerification = z
  .object({
    id: z.string(),
    outcome: z
      .enum(['reproduced', 'different', 'engine-changed'])
      .describe('engine-changed: another engine made the run, so its numbers may rightly differ'),
    engineVersion: z.string().describe('Engine that made the run'),
    currentEngineVersion: z.string(),
    networks: z.array(
      z.object({
        network: z.string(),
        storedHash: z.string(),
        storedBytesIntact: z.boolean().describe('Whether the stored bytes still have their hash'),
        computedHash: z.string(),
        equal: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RunVerification' });
export type RunVerification = z.infer<typeof runVerification>;
