import { expect, test } from '@playwright/test';
import { apiClient, busy, storedRun } from './api-client';
import { Contract, type OpenApi } from './contract';

test('every operation answers as its description says, good requests and bad', async ({
  baseURL,
  request,
}) => {
  const base = baseURL ?? '';
  const client = apiClient(base);
  const id = await storedRun(client, { days: 120, set: { 'filecoin.renewalRate': 0.55 } });
  const document = (await (await fetch(`${base}/openapi.json`)).json()) as OpenApi;
  const contract = new Contract(document);
  const call = async (
    method: string,
    path: string,
    address: string,
    status: number,
    init: RequestInit = {},
  ): Promise<Response> => {
    const response = await fetch(`${base}${address}`, { method, ...init });
    expect(response.status, `${method} ${address}`).toBe(status);
    await contract.check(method, path, response);
    return response;
  };
  const json = (body: unknown): RequestInit => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const run = '/api/v1/runs/{id}';
  for (const [path, { allow, methods }] of Object.entries(contract.methods()))
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
      (each) => !methods.includes(each),
    )) {
      const refused = await fetch(`${base}${path.replaceAll(/[{}]/g, '')}`, { method });
      expect([refused.status, refused.headers.get('allow')], `${method} ${path}`).toEqual([405, allow]);
      expect(refused.headers.get('access-control-allow-origin')).toBe('*');
      await contract.checkAnywhere('MethodNotAllowed', refused);
    }
  for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
    const nothing = await fetch(`${base}/api/v1/nothing/here`, { method });
    expect([nothing.status, nothing.headers.get('access-control-allow-origin')]).toEqual([404, '*']);
    await contract.checkAnywhere('NotFound', nothing);
  }
  for (const address of ['/api/v1/runs', '/api/v1/nothing/here', '/', '/health']) {
    const unheard = await fetch(`${base}${address}`, { method: 'PROPFIND' });
    expect([unheard.status, unheard.headers.get('access-control-allow-origin')], address).toEqual([501, '*']);
    await contract.checkAnywhere('NotImplemented', unheard);
  }

  for (const address of ['/', '/zh-CN/networks/filecoin', '/embed/filecoin/supply']) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const refused = await fetch(`${base}${address}`, { method });
      expect([refused.status, refused.headers.get('allow')], address).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(refused.headers.get('content-type')).toBe('application/problem+json');
    }
    const options = await fetch(`${base}${address}`, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  }

  await call('GET', '/api/v1/networks', '/api/v1/networks', 200);
  await call('GET', '/api/v1/networks/{id}', '/api/v1/networks/filecoin', 200);
  await call('GET', '/api/v1/networks/{id}', '/api/v1/networks/ethereum', 404);
  await call('GET', '/api/v1/presets', '/api/v1/presets', 200);

  await call(
    'POST',
    '/api/v1/runs',
    '/api/v1/runs',
    200,
    json({ days: 120, set: { 'filecoin.renewalRate': 0.55 } }),
  );
  await call('POST', '/api/v1/runs', '/api/v1/runs', 202, json({ days: 33 }));
  const release = await busy(request);
  const endless = { days: 7300, set: { 'filecoin.renewalRate': 0.56 } };
  const asked = await call('POST', '/api/v1/runs', '/api/v1/runs', 202, json(endless));
  const asker = { cookie: (asked.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  const { id: shared } = (await asked.json()) as { id: string };
  await call('DELETE', run, `/api/v1/runs/${shared}`, 403);
  await call('GET', `${run}/events`, `/api/v1/runs/${shared}/events?onLeave=cancel`, 403);
  await call('DELETE', run, `/api/v1/runs/${shared}`, 202, { headers: asker });
  await release();
  await call('POST', '/api/v1/runs', '/api/v1/runs', 400, json({ set: { 'filecoin.renewalRate': 7 } }));
  await call('POST', '/api/v1/runs', '/api/v1/runs?days=33', 400, json({ days: 33 }));
  await call('POST', '/api/v1/runs', '/api/v1/runs', 415, { body: '{}' });
  for (const length of [70_000, 3_000_000]) {
    const large = json({ set: { x: 'y'.repeat(length) } });
    const refused = await call('POST', '/api/v1/runs', '/api/v1/runs', 413, large);
    expect(refused.headers.get('connection')).toBe('close');
  }
  await call('GET', run, `/api/v1/runs/${id}`, 200);
  await call('GET', run, '/api/v1/runs/nowhere', 404);
  await call('DELETE', run, `/api/v1/runs/${id}`, 200);
  await call('DELETE', run, '/api/v1/runs/nowhere', 404);
  await call('GET', `${run}/events`, `/api/v1/runs/${id}/events`, 200);
  await call('GET', `${run}/events`, `/api/v1/runs/${id}/events`, 204, {
    headers: { 'last-event-id': 'end' },
  });
  await call('GET', `${run}/events`, '/api/v1/runs/nowhere/events', 404);
  await call('GET', `${run}/events`, `/api/v1/runs/${id}/events?onLeave=cancel`, 403, {
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  await call('GET', `${run}/verify`, `/api/v1/runs/${id}/verify`, 200);
  await call('GET', `${run}/verify`, '/api/v1/runs/nowhere/verify', 404);

  const snapshots = `${run}/snapshots`;
  for (const format of ['json', 'csv', 'arrow', 'parquet'])
    await call('GET', snapshots, `/api/v1/runs/${id}/snapshots?network=ionet&format=${format}`, 200);
  await call('GET', snapshots, `/api/v1/runs/${id}/snapshots?every=7300`, 200);
  for (const query of [
    'network=x',
    'metrics=nothing',
    'from=2020-01-01',
    'every=0',
    'every=0x10',
    'every=1e1',
    'every=%201',
    'every=7301',
    'format=xml',
    'colour=red',
    'every=1&every=2',
    'from=soon',
  ])
    await call('GET', snapshots, `/api/v1/runs/${id}/snapshots?${query}`, 400);
  await call('GET', snapshots, '/api/v1/runs/nowhere/snapshots', 404);
  await call('GET', `${run}/frames/{network}`, `/api/v1/runs/${id}/frames/filecoin`, 200);
  await call('GET', `${run}/frames/{network}`, `/api/v1/runs/${id}/frames/ethereum`, 404);
  await call('GET', `${run}/archive`, `/api/v1/runs/${id}/archive`, 200);
  await call('GET', `${run}/archive`, '/api/v1/runs/nowhere/archive', 404);

  await call('GET', `${run}/image`, `/api/v1/runs/${id}/image`, 200);
  await call('GET', `${run}/image`, '/api/v1/runs/nowhere/image', 404);
  const images = '/api/v1/images/scenario';
  await call('GET', images, `${images}?page=filecoin&days=60&filecoin.renewalRate=0.4`, 200);
  for (const query of ['page=x', 'filecoin.renewalRate=7', 'colour=red', 'days=60&days=61'])
    await call('GET', images, `${images}?${query}`, 400);

  const scenarios = '/api/v1/scenarios';
  const body = { scenario: { set: { 'filecoin.renewalRate': 0.3 } }, name: 'Fewer renewals' };
  const created = await call('POST', scenarios, scenarios, 201, json(body));
  const cookie = (created.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const scenario = (await created.json()) as { id: string };
  const mine = { cookie };
  await call('POST', scenarios, scenarios, 200, json(body));
  await call('POST', scenarios, scenarios, 400, json({ scenario: { set: { 'filecoin.renewalRate': 7 } } }));
  await call('POST', scenarios, scenarios, 400, json({ query: 'filecoin.nothing=1' }));
  for (const query of [
    'filecoin.nothing.atall=1',
    'filecoin.slashing.nothing=1',
    'filecoin.slashing.daysMissed=x',
  ])
    await call('POST', scenarios, scenarios, 400, json({ query }));
  await call('POST', scenarios, scenarios, 400, json({ colour: 'red' }));
  for (const page of ['//2130706433', '/networks/nowhere', 'https://example.org'])
    await call('POST', scenarios, scenarios, 400, json({ page, query: 'days=31' }));
  await call('GET', `${run}/events`, `/api/v1/runs/${id}/events?onLeave=x`, 400);
  await call('GET', scenarios, scenarios, 200, { headers: mine });
  const one = `${scenarios}/{id}`;
  await call('GET', one, `${scenarios}/${scenario.id}`, 200);
  await call('GET', one, `${scenarios}/nowhere`, 404);
  const rename = json({ name: 'Far fewer renewals' });
  await call('PATCH', one, `${scenarios}/${scenario.id}`, 404, rename);
  await call('PATCH', one, `${scenarios}/${scenario.id}`, 400, json({ name: '' }));
  await call('PATCH', one, `${scenarios}/${scenario.id}`, 200, {
    ...rename,
    headers: { ...mine, 'content-type': 'application/json' },
  });
  await call('DELETE', one, `${scenarios}/${scenario.id}`, 404);
  await call('DELETE', one, `${scenarios}/${scenario.id}`, 204, { headers: mine });

  await call('GET', '/openapi.json', '/openapi.json', 200);
  await call('GET', '/health', '/health', 200);
  await call('GET', '/ready', '/ready', 200);
  await call('GET', '/metrics', '/metrics', 200);
  expect(contract.operations().filter((operation) => !contract.seen.has(operation))).toEqual([]);
});

test('reads may be made from other origins, and are answered from the cache of who has them', async ({
  baseURL,
}) => {
  const base = baseURL ?? '';
  const id = await storedRun(apiClient(base), { days: 40 });
  for (const address of [
    '/api/v1/networks',
    `/api/v1/runs/${id}/snapshots`,
    `/api/v1/runs/${id}/frames/ionet`,
  ]) {
    const first = await fetch(`${base}${address}`);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${base}${address}`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const among = await fetch(`${base}${address}`, {
      headers: { 'if-none-match': `"other", ${etag.replace('W/', '')}` },
    });
    expect(among.status).toBe(304);
    const head = await fetch(`${base}${address}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  }
  for (const [address, type] of [
    [`/api/v1/runs/${id}/verify`, 'application/json'],
    [`/api/v1/runs/${id}/events`, 'text/event-stream'],
  ] as const) {
    const head = await fetch(`${base}${address}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, type, '']);
  }
  const preflight = await fetch(`${base}/api/v1/networks`, { method: 'OPTIONS' });
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET']);
  const kept = await fetch(`${base}/api/v1/scenarios`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario: { days: 40 } }),
  });
  const { id: scenario } = (await kept.json()) as { id: string };
  const read = await fetch(`${base}/api/v1/scenarios/${scenario}`);
  expect([read.status, read.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  const list = await fetch(`${base}/api/v1/scenarios`);
  expect(list.headers.get('access-control-allow-origin')).toBeNull();
});
