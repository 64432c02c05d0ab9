import { expect, test } from '@playwright/test';
import { startServer } from '../scripts/lib/temporary-server';
import { openCompare, readouts, settled, stable, watchConsole } from './support';

test('a run is saved, opened under its permalink, shown after a restart and reproduced in the browser', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const expectQuiet = watchConsole(page);
  const server = await startServer();
  try {
    await openCompare(page, `${server.url}/?filecoin.renewalRate=0.4`);
    const previewed = await stable(() => readouts(page));
    await page.getByRole('button', { name: 'Run and save' }).click();
    await expect(page).toHaveURL(/\/runs\/[\w-]{12}$/, { timeout: 20_000 });
    await settled(page);
    await expect.poll(() => readouts(page)).toEqual(previewed);

    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Renewal rate' })).toHaveValue('0.4');
    await page.goForward();
    await settled(page);

    await server.restart();
    await page.reload();
    await settled(page);
    await expect.poll(() => readouts(page)).toEqual(previewed);

    await page.getByRole('button', { name: 'Verify in this browser' }).click();
    await expect(page.getByText('Reproduced bit for bit in this browser: 3 of 3 networks.')).toBeVisible({
      timeout: 20_000,
    });

    // Stored bytes that are no longer those the hash was made of.
    await page.route('**/frames/ionet', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length - 1] = (body[body.length - 1] ?? 0) ^ 1;
      await route.fulfill({ response, body });
    });
    await page.getByRole('button', { name: 'Verify in this browser' }).click();
    await expect(page.getByText('io.net: the stored result, or')).toBeVisible({ timeout: 20_000 });
    await page.unroute('**/frames/ionet');

    await page.getByRole('link', { name: 'Open as scenario' }).click();
    await settled(page);
    await expect(page.getByRole('textbox', { name: 'Renewal rate' })).toHaveValue('0.4');
    expectQuiet();
  } finally {
    await server.stop();
  }
});

test('a run tells its networks and the time left, and goes on being told after a reload', async ({
  page,
}) => {
  const days = (done: number) => ({ filecoin: { done: 1000, total: 1000 }, ionet: { done, total: 1000 } });
  let told = 0;
  // A run takes a second or two; this one is told as if it took half a minute. The browser asks again after each answer.
  await page.route('**/api/v1/runs/*/events', (route) => {
    const done = 1000 + 40 * told++;
    const event = {
      status: 'running',
      phase: 'simulating',
      done,
      total: 2000,
      networks: days(done - 1000),
      error: null,
    };
    return route.fulfill({
      contentType: 'text/event-stream',
      body: `retry: 1300\ndata: ${JSON.stringify(event)}\n\n`,
    });
  });
  await openCompare(page, '/?days=120');
  await page.getByRole('button', { name: 'Run and save' }).click();
  const started = page.locator('[data-started-run]');
  await expect(started).toContainText('Simulating io.net');
  await expect(started).not.toContainText('Filecoin');
  await expect(started.locator('[data-time-left]')).toHaveText(/^about \d+ s left$/, { timeout: 10_000 });
  await page.reload();
  await expect(started).toContainText('Simulating io.net', { timeout: 30_000 });
  await page.unroute('**/api/v1/runs/*/events');
  await expect(page).toHaveURL(/\/runs\/[\w-]{12}$/, { timeout: 20_000 });
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Run and save' })).toBeVisible();
});

test('a server that cannot be reached is told in words, and tried again', async ({ page, context }) => {
  for (const [address, run, words, retry] of [
    [
      '/?days=90',
      'Run and save',
      'The run could not be started: the server could not be reached.',
      'Try again',
    ],
    ['/zh-CN?days=91', '运行并保存', '无法开始运行：连接不到服务器。', '重试'],
  ] as const) {
    await openCompare(page, address);
    await expect(page.locator('html[data-complete="true"]')).toBeAttached({ timeout: 30_000 });
    await context.setOffline(true);
    await page.getByRole('button', { name: run }).click();
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(page.getByText('Failed to fetch')).toHaveCount(0);
    await context.setOffline(false);
    await page.getByRole('button', { name: retry }).click();
    await expect(page).toHaveURL(/\/runs\/[\w-]{12}$/, { timeout: 20_000 });
  }
});
