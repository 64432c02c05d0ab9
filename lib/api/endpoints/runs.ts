import { z } from 'zod';
import { invalid, limited, missing, unavailable, unfinished, unreadable } from '../answers';
import { runEvent, runSummary, runVerification, scenarioInput } from '../contracts';
import { defineEndpoint } from '../endpoint';

const id = z.object({ id: z.string().describe('Id of a run') });
const json = (schema: z.ZodType, description: string, headers?: Record<string, string>) => ({
  description,
  content: { 'application/json': schema },
  ...(headers && { headers }),
});
const base = { tag: 'runs', crossOrigin: true } as const;

export const createRun = defineEndpoint({
  ...base,
  id: 'createRun',
  method: 'POST',
  path: '/api/v1/runs',
  cost: 'compute',
  crossOrigin: false,
  summary: 'Run and store a scenario',
  description:
    'An identical run that is stored or under way is answered in its place: no scenario is computed twice by one engine.',
  body: scenarioInput,
  answers: {
    200: json(runSummary, 'The identical run that is stored or under way'),
    202: json(runSummary, 'The new run', { Location: 'Address of the run' }),
    ...invalid,
    ...unreadable,
    ...limited,
    ...unavailable,
  },
});

export const getRun = defineEndpoint({
  ...base,
  id: 'getRun',
  method: 'GET',
  path: '/api/v1/runs/{id}',
  cost: 'read',
  summary: 'A run: status, progress, resolved scenario and hashes',
  params: id,
  answers: { 200: json(runSummary, 'The run'), ...missing, ...limited, ...unavailable },
});

export const cancelRun = defineEndpoint({
  ...base,
  id: 'cancelRun',
  method: 'DELETE',
  path: '/api/v1/runs/{id}',
  cost: 'write',
  crossOrigin: false,
  summary: 'Cancel a run under way; one that has ended stays as it is',
  params: id,
  answers: {
    200: json(runSummary, 'The run had ended'),
    202: json(runSummary, 'The run was asked to stop'),
    ...missing,
    ...limited,
    ...unavailable,
  },
});

export const watchRun = defineEndpoint({
  ...base,
  id: 'watchRun',
  method: 'GET',
  path: '/api/v1/runs/{id}/events',
  cost: 'read',
  summary: 'Progress of a run as server-sent events',
  description:
    'Each event carries the whole state and an id. A client that reconnects with Last-Event-ID gets what it missed. The stream ends after the last event.',
  params: id,
  query: z.strictObject({
    onLeave: z
      .enum(['continue', 'cancel'])
      .default('continue')
      .describe('What becomes of the run when its last watcher leaves'),
  }),
  answers: {
    200: {
      description: 'Events, each with this document as its data',
      content: { 'text/event-stream': runEvent },
    },
    204: { description: 'The client has the last event already; it should not reconnect' },
    ...missing,
    ...limited,
    ...unavailable,
  },
});

export const verifyRun = defineEndpoint({
  ...base,
  id: 'verifyRun',
  method: 'GET',
  path: '/api/v1/runs/{id}/verify',
  cost: 'compute',
  summary: 'Compute a stored run again and compare hashes',
  params: id,
  answers: {
    200: json(runVerification, 'Stored and computed hashes'),
    ...unfinished,
    ...missing,
    ...limited,
    ...unavailable,
  },
});
