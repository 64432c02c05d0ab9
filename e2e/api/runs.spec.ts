import { expect, test, type APIResponse } from '@playwright/test';
import { busy } from './api-client';

test('a run is accepted, reports its progress as events and is answered at once the second time', async ({
  request,
}) => {
  const data = { days: 200, set: { 'filecoin.renewalRate': 0.61 } };
  const created = await request.post('/api/v1/runs', { data });
  expect(created.status()).toBe(202);
  const { id } = (await created.json()) as { id: string };
  const events = await (await request.get(`/api/v1/runs/${id}/events`)).text();
  const last = JSON.parse(
    events.trim().split('\n\n').at(-1)?.replace('id: end\ndata: ', '') ?? '{}',
  ) as object;
  expect(last).toMatchObject({ status: 'succeeded' });
  const again = await request.post('/api/v1/runs', { data });
  expect(again.status()).toBe(200);
  expect(await again.json()).toMatchObject({ id, status: 'succeeded' });
  const frame = await request.get(`/api/v1/runs/${id}/frames/filecoin`);
  expect(frame.headers()['cache-control']).toContain('immutable');
  expect((await frame.body()).subarray(0, 8).toString()).toBe('DPLFRM01');
});

test('a run is cancelled with its last watcher if that asked for it, and goes on otherwise', async ({
  request,
  baseURL,
}) => {
  const release = await busy(request);
  const runs = `${baseURL ?? ''}/api/v1/runs`;
  const status = async (id: string) =>
    ((await (await fetch(`${runs}/${id}`)).json()) as { status: string }).status;
  for (const [renewalRate, onLeave, end] of [
    [0.63, 'cancel', 'cancelled'],
    [0.64, 'continue', 'succeeded'],
  ] as const) {
    const asked = await fetch(runs, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ days: 7300, set: { 'filecoin.renewalRate': renewalRate } }),
    });
    const cookie = (asked.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const { id } = (await asked.json()) as { id: string };
    const leave = new AbortController();
    const events = await fetch(`${runs}/${id}/events?onLeave=${onLeave}`, {
      headers: { cookie },
      signal: leave.signal,
    });
    await events.body?.getReader().read();
    leave.abort();
    if (end === 'succeeded') await release();
    await expect.poll(() => status(id), { timeout: 40_000 }).toBe(end);
  }
});

test('a run is stopped by who asked for it alone, and not while others who asked wait', async ({
  browser,
}) => {
  const data = { days: 7300, set: { 'filecoin.renewalRate': 0.62 } };
  const [ann, bob, eve] = await Promise.all([1, 2, 3].map(async () => (await browser.newContext()).request));
  if (!ann || !bob || !eve) throw new Error('there are three browsers');
  const release = await busy(ann);
  const first = await ann.post('/api/v1/runs', { data });
  expect(first.headers()['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/);
  const { id } = (await first.json()) as { id: string };
  expect(await (await bob.post('/api/v1/runs', { data })).json()).toMatchObject({ id });

  const refused = await eve.delete(`/api/v1/runs/${id}`);
  expect(refused.status()).toBe(403);
  expect(await refused.json()).toMatchObject({ type: 'urn:depin-lab:problem:not-yours' });
  const forged = await eve.delete(`/api/v1/runs/${id}`, {
    headers: { cookie: 'depin-browser=someone.c2lnbmF0dXJl' },
  });
  expect(forged.status()).toBe(403);
  const left = await ann.delete(`/api/v1/runs/${id}`);
  expect([left.status(), await left.json()]).toMatchObject([200, { error: null }]);
  expect((await bob.delete(`/api/v1/runs/${id}`)).status()).toBe(202);
  await release();
  const end = await (await eve.get(`/api/v1/runs/${id}/events`)).text();
  expect(JSON.parse(end.split('\n\n').at(-2)?.replace('id: end\ndata: ', '') ?? '{}')).toMatchObject({
    status: 'cancelled',
    error: { code: 'cancelled' },
  });
  const resumed = await eve.get(`/api/v1/runs/${id}/events`, { headers: { 'last-event-id': '1' } });
  const ids = (await resumed.text()).match(/^id: .*/gm) ?? [];
  expect([ids[0], ids.at(-1)]).toEqual(['id: 2', 'id: end']);
});

for (const [name, data, field] of [
  ['an unknown parameter', { set: { 'filecoin.nothing': 1 } }, 'filecoin.nothing'],
  ['a wrong type', { set: { 'filecoin.renewalRate': 'high' } }, 'filecoin.renewalRate'],
  ['a value out of range', { set: { 'filecoin.renewalRate': 1.5 } }, 'filecoin.renewalRate'],
  ['an unknown field', { horizon: 3 }, 'horizon'],
  ['a horizon out of range', { days: 9000 }, 'days'],
  ['an unknown start', { start: '2024-01-01' }, 'start'],
  ['a list', [1], 'body'],
  ['a set that is none', { set: 3 }, 'set'],
  ['a value that is none', { set: { 'filecoin.renewalRate': null } }, 'filecoin.renewalRate'],
] as const) {
  test(`${name} is refused with a problem that names it`, async ({ request }) => {
    const response = await request.post('/api/v1/runs', { data });
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toContain('application/problem+json');
    const problem = (await response.json()) as {
      detail: string;
      issues: { field: string; allowed: string }[];
    };
    expect(problem.issues.map((issue) => issue.field)).toEqual([field]);
    expect(problem.issues[0]?.allowed).not.toBe('');
    expect(problem.detail).toContain(field);
  });
}

test('what stands in the wrong place is refused with the keys of that place', async ({ request }) => {
  const allowedOf = async (response: APIResponse) => {
    expect(response.status()).toBe(400);
    const { issues } = (await response.json()) as { issues: { field: string; allowed: string }[] };
    return issues.map(({ field, allowed }) => `${field}: ${allowed}`);
  };
  const nested = await request.post('/api/v1/scenarios', { data: { scenario: { horizon: 3 } } });
  expect(await allowedOf(nested)).toEqual(['scenario.horizon: preset, start, days, seed, draws, set']);
  const query = await request.post('/api/v1/runs?days=10', { data: {} });
  expect(await allowedOf(query)).toEqual(['days: nothing']);
});

test('a body that is not JSON and an unknown run are refused', async ({ request }) => {
  const garbled = await request.post('/api/v1/runs', {
    data: Buffer.from('{oops'),
    headers: { 'content-type': 'application/json' },
  });
  expect(garbled.status()).toBe(400);
  const untyped = await request.post('/api/v1/runs', {
    data: '{}',
    headers: { 'content-type': 'text/plain' },
  });
  expect(untyped.status()).toBe(415);
  const long = await request.post('/api/v1/runs', { data: { set: { x: 'y'.repeat(100_000) } } });
  expect(long.status()).toBe(413);
  const unknown = await request.get('/api/v1/runs/doesnotexist');
  expect(unknown.status()).toBe(404);
  expect(unknown.headers()['content-type']).toContain('application/problem+json');
  const nowhere = await request.get('/api/v1/nothing/here');
  expect(nowhere.status()).toBe(404);
  expect(await nowhere.json()).toMatchObject({ status: 404, detail: 'there is no /api/v1/nothing/here' });
  const noText = await request.get('/api/v1/runs/%E0%A4%A');
  expect(noText.status()).toBe(400);
  expect(noText.headers()['content-type']).toContain('application/problem+json');
  const wrongMethod = await request.put('/api/v1/runs', { data: {} });
  expect(wrongMethod.status()).toBe(405);
  expect(wrongMethod.headers()).toMatchObject({ allow: 'POST, OPTIONS' });
  expect(await wrongMethod.json()).toMatchObject({ status: 405 });
});
