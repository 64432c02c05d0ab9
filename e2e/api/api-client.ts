import { availableParallelism } from 'node:os';
import type { APIRequestContext } from '@playwright/test';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/openapi';

/** The client that openapi-typescript generates from the API's own description. */
export function apiClient(baseUrl: string): Client<paths> {
  return createClient<paths>({ baseUrl });
}

/**
 * Gives every thread of the server a run of many seconds, every epoch of twenty years, so that the next run is still under way for some
 * requests. Returns what cancels them.
 */
export async function busy(request: APIRequestContext): Promise<() => Promise<void>> {
  const ids: string[] = [];
  for (let run = 0; run < availableParallelism() + 2; run++) {
    const set = { 'world.interestRatePerYear': 0.011 + run / 1000, 'bittensor.focusEpochs': 'every' };
    const asked = await request.post('/api/v1/runs', { data: { days: 7300, set } });
    ids.push(((await asked.json()) as { id: string }).id);
  }
  return async () => {
    for (const id of ids) await request.delete(`/api/v1/runs/${id}`);
  };
}

/** Starts a run and waits until it has ended; its id. */
export async function storedRun(
  client: Client<paths>,
  body: NonNullable<paths['/api/v1/runs']['post']['requestBody']>['content']['application/json'],
): Promise<string> {
  const { data, error } = await client.POST('/api/v1/runs', { body });
  if (!data) throw new Error(JSON.stringify(error));
  await client.GET('/api/v1/runs/{id}/events', { params: { path: { id: data.id } }, parseAs: 'text' });
  return data.id;
}
