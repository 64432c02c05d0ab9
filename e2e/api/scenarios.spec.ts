import { expect, test } from '@playwright/test';
import { settled } from '../support';

test('the same content has one short id, each browser its own list, and the short link opens the page', async ({
  page,
  browser,
}) => {
  const data = { query: 'filecoin.renewalRate=0.44&supply=absolute', page: '/', name: 'Mine' };
  const created = await page.request.post('/api/v1/scenarios', { data });
  expect(created.status()).toBe(201);
  const { id, shortLink } = (await created.json()) as { id: string; shortLink: string };
  expect(id).toMatch(/^\w{8}$/);
  expect(created.headers()['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/);

  const other = await browser.newContext();
  const theirs = await other.request.post('/api/v1/scenarios', { data: { ...data, name: 'Theirs' } });
  expect([theirs.status(), ((await theirs.json()) as { id: string }).id]).toEqual([200, id]);
  const names = async (request: typeof page.request) =>
    (
      (await (await request.get('/api/v1/scenarios')).json()) as { scenarios: { name: string }[] }
    ).scenarios.map(({ name }) => name);
  expect([await names(page.request), await names(other.request)]).toEqual([['Mine'], ['Theirs']]);

  const forged = await browser.newContext({
    extraHTTPHeaders: { cookie: 'depin-browser=someone.c2lnbmF0dXJl' },
  });
  expect(await names(forged.request)).toEqual([]);
  expect((await forged.request.delete(`/api/v1/scenarios/${id}`)).status()).toBe(404);

  await page.goto(shortLink);
  await expect(page).toHaveURL(/\/\?filecoin\.renewalRate=0\.44&supply=absolute/);
  await settled(page);
  await expect(page.getByRole('textbox', { name: 'Renewal rate' })).toHaveValue('0.44');

  expect((await page.request.delete(`/api/v1/scenarios/${id}`)).status()).toBe(204);
  expect((await page.request.get(`/api/v1/scenarios/${id}`)).status()).toBe(200);
  expect((await other.request.delete(`/api/v1/scenarios/${id}`)).status()).toBe(204);
  expect((await page.request.get(`/api/v1/scenarios/${id}`)).status()).toBe(404);
  expect((await page.goto(shortLink))?.status()).toBe(404);
  await Promise.all([other.close(), forged.close()]);
});
