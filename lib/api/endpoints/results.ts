import { z } from 'zod';
import { invalid, limited, missing, unavailable, unfinished } from '../answers';
import { snapshotQuery, snapshots } from '../contracts';
import { defineEndpoint } from '../endpoint';

const IMMUTABLE = { ETag: 'Hash of the result', 'Cache-Control': 'public, immutable: results never change' };
const base = { method: 'GET', tag: 'results', crossOrigin: true } as const;
const refusals = { ...missing, ...unfinished, ...limited, ...unavailable };

export const getSnapshots = defineEndpoint({
  ...base,
  id: 'getSnapshots',
  path: '/api/v1/runs/{id}/snapshots',
  cost: 'export',
  summary: 'Numbers of a run as JSON, CSV, Arrow or Parquet',
  description: 'One row a day. Equal to what the command line prints. Streamed.',
  params: z.object({ id: z.string() }),
  query: snapshotQuery,
  answers: {
    200: {
      description: 'The rows',
      headers: IMMUTABLE,
      content: {
        'application/json': snapshots,
        'text/csv': 'text',
        'application/vnd.apache.arrow.stream': 'binary',
        'application/vnd.apache.parquet': 'binary',
      },
    },
    ...invalid,
    ...refusals,
  },
});

export const getFrame = defineEndpoint({
  ...base,
  id: 'getFrame',
  path: '/api/v1/runs/{id}/frames/{network}',
  cost: 'export',
  summary: 'The stored frame of one network, as the bytes its hash covers',
  params: z.object({ id: z.string(), network: z.string() }),
  answers: {
    200: { description: 'The frame', headers: IMMUTABLE, content: { 'application/octet-stream': 'binary' } },
    ...refusals,
  },
});

export const getArchive = defineEndpoint({
  ...base,
  id: 'getArchive',
  path: '/api/v1/runs/{id}/archive',
  cost: 'export',
  summary: 'A run as a zip: data, metadata, README, citation, scenario link and hashes',
  params: z.object({ id: z.string() }),
  answers: {
    200: { description: 'The archive', headers: IMMUTABLE, content: { 'application/zip': 'binary' } },
    ...refusals,
  },
});
