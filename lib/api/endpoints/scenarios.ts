import { z } from 'zod';
import { invalid, limited, missing, unavailable, unreadable } from '../answers';
import { renameScenario, savedScenario, savedScenarios, saveScenario } from '../contracts';
import { defineEndpoint } from '../endpoint';

const id = z.object({ id: z.string().describe('Short id of a saved scenario') });
const json = (schema: z.ZodType, description: string, headers?: Record<string, string>) => ({
  description,
  content: { 'application/json': schema },
  ...(headers && { headers }),
});
const COOKIE =
  'A signed, http-only cookie tells browsers apart; there are no accounts. It is set with the first scenario saved.';
const base = { tag: 'scenarios', crossOrigin: false } as const;
const refusals = { ...limited, ...unavailable };

export const createScenario = defineEndpoint({
  ...base,
  id: 'createScenario',
  method: 'POST',
  path: '/api/v1/scenarios',
  cost: 'write',
  summary: 'Store a scenario under a short id',
  description: `The same content gives the same id. ${COOKIE}`,
  body: saveScenario,
  answers: {
    200: json(savedScenario, 'The content was stored before'),
    201: json(savedScenario, 'Stored', { Location: 'Address of the scenario' }),
    ...invalid,
    ...unreadable,
    ...refusals,
  },
});

export const listScenarios = defineEndpoint({
  ...base,
  id: 'listScenarios',
  method: 'GET',
  path: '/api/v1/scenarios',
  cost: 'read',
  summary: 'Scenarios this browser keeps, newest first',
  description: COOKIE,
  answers: { 200: json(savedScenarios, 'The scenarios'), ...refusals },
});

export const getScenario = defineEndpoint({
  ...base,
  id: 'getScenario',
  method: 'GET',
  path: '/api/v1/scenarios/{id}',
  cost: 'read',
  summary: 'A saved scenario',
  params: id,
  answers: { 200: json(savedScenario, 'The scenario'), ...missing, ...refusals },
});

export const updateScenario = defineEndpoint({
  ...base,
  id: 'renameScenario',
  method: 'PATCH',
  path: '/api/v1/scenarios/{id}',
  cost: 'write',
  summary: 'Rename a scenario this browser keeps',
  params: id,
  body: renameScenario,
  answers: { 200: json(savedScenario, 'Renamed'), ...invalid, ...unreadable, ...missing, ...refusals },
});

export const deleteScenario = defineEndpoint({
  ...base,
  id: 'deleteScenario',
  method: 'DELETE',
  path: '/api/v1/scenarios/{id}',
  cost: 'write',
  summary: 'Delete a scenario from the list of this browser',
  description: 'Its short link goes on working while another browser keeps it.',
  params: id,
  answers: { 204: { description: 'Deleted' }, ...missing, ...refusals },
});
