import type { APIRequestContext } from '@playwright/test';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/openapi';

/** The client that openapi-typescript generates from the API's own description. */
export function apiClient(baseUrl: string): Client<paths> {
  return createClient<paths>({ baseUrl });
}

/** Gives the server so much to compute that the next run is still under way for some requests. */
export async function busy(request: APIRequestContext): Promise<void> {
  for (const rate of [0.011, 0.012, 0.013, 0.014])
    await request.post('/api/v1/runs', { data: { days: 7300, set: { 'world.interestRatePerYear': rate } } });
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
