import { z } from 'zod';
import { unavailable } from '../answers';
import { health, readiness } from '../contracts';
import { defineEndpoint } from '../endpoint';

const base = { method: 'GET', tag: 'service', cost: 'read', crossOrigin: true } as const;

export const getOpenapi = defineEndpoint({
  ...base,
  id: 'getOpenapi',
  path: '/openapi.json',
  summary: 'This description of the API',
  answers: {
    200: {
      description: 'OpenAPI 3.1',
      content: { 'application/json': z.looseObject({ openapi: z.string() }) },
    },
  },
});

export const getHealth = defineEndpoint({
  ...base,
  id: 'getHealth',
  path: '/health',
  summary: 'How the server is: versions, active runs, size of the database, free disk',
  answers: { 200: { description: 'Alive, perhaps degraded', content: { 'application/json': health } } },
});

export const getReadiness = defineEndpoint({
  ...base,
  id: 'getReadiness',
  path: '/ready',
  summary: 'Whether runs can be taken now',
  answers: { 200: { description: 'Ready', content: { 'application/json': readiness } }, ...unavailable },
});

export const getMetrics = defineEndpoint({
  ...base,
  id: 'getMetrics',
  path: '/metrics',
  summary: 'Counters and timings in the text format of Prometheus',
  answers: { 200: { description: 'Metrics', content: { 'text/plain': 'text' } } },
});
