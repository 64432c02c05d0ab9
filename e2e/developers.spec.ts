import { expect, test } from '@playwright/test';
import type { OpenApi } from './api/contract';

test('the page of the API lists every operation, with commands that reach this server', async ({
  page,
  request,
  baseURL,
}) => {
  const { paths } = (await (await request.get('/openapi.json')).json()) as OpenApi;
  const operations = Object.values(paths).flatMap((each) => Object.keys(each)).length;
  for (const address of ['/developers', '/zh-CN/developers']) {
    await page.goto(address);
    await expect(page.getByRole('article')).toHaveCount(operations);
    await expect(page.locator('pre')).toContainText(`curl -sS -X POST ${baseURL ?? ''}/api/v1/runs`);
  }
});

test('a host that is none is no part of the commands', async ({ request }) => {
  const html = await (await request.get('/developers', { headers: { host: 'x.example/$(id)' } })).text();
  expect(html).not.toContain('$(id)');
});
