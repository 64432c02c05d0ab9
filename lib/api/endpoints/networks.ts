import { z } from 'zod';
import { missing, limited } from '../answers';
import { networkDocument, networksDocument, presetsDocument } from '../contracts';
import { defineEndpoint } from '../endpoint';

const json = (schema: z.ZodType, description: string) => ({
  200: {
    description,
    content: { 'application/json': schema },
    headers: { ETag: 'Changes with the declarations' },
  },
});

const base = { method: 'GET', tag: 'networks', cost: 'read', crossOrigin: true } as const;

export const listNetworks = defineEndpoint({
  ...base,
  id: 'listNetworks',
  path: '/api/v1/networks',
  summary: 'Every network: parameters, metrics, charts and sources, and the world they share',
  answers: { ...json(networksDocument, 'The declarations'), ...limited },
});

export const getNetwork = defineEndpoint({
  ...base,
  id: 'getNetwork',
  path: '/api/v1/networks/{id}',
  summary: 'One network',
  params: z.object({ id: z.string() }),
  answers: { ...json(networkDocument, 'The declaration'), ...missing, ...limited },
});

export const listPresets = defineEndpoint({
  ...base,
  id: 'listPresets',
  path: '/api/v1/presets',
  summary: 'Named scenarios and what they change',
  answers: { ...json(presetsDocument, 'The presets'), ...limited },
});
