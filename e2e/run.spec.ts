import { expect, test } from '@playwright/test';
import { startServer } from '../scripts/lib/temporary-server';
import { openCompare, readouts, settled, watchConsole } from './support';

test('a run is saved, opened under its permalink, shown after a restart and reproduced in the browser', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const expectQuiet = watchConsole(page);
  const server = await startServer();
  try {
    await openCompare(page, `${server.url}/?filecoin.renewalRate=0.4`);
    const previewed = await readouts(page);
    await page.getByRole('button', { name: 'Run and save' }).click();
    await expect(page).toHaveURL(/\/runs\/[\w-]{12}$/, { timeout: 20_000 });
    await settled(page);
    expect(await readouts(page)).toEqual(previewed);

    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Renewal rate' })).toHaveValue('0.4');
    await page.goForward();
    await settled(page);

    await server.restart();
    await page.reload();
    await settled(page);
    expect(await readouts(page)).toEqual(previewed);

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
