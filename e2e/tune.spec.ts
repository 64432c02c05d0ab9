import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { chart, openCompare, readouts, settled, stable, watchConsole } from './support';

const rate = (page: Page) => page.getByRole('textbox', { name: 'Renewal rate' });

async function type(page: Page, value: string): Promise<void> {
  await rate(page).fill(value);
  await rate(page).press('Enter');
  await expect(page).toHaveURL(new RegExp(`renewalRate=${value}`));
}

test('every change is taken back and brought again, by keys and buttons, across pages', async ({ page }) => {
  const expectQuiet = watchConsole(page);
  await openCompare(page);
  const before = await readouts(page);
  await type(page, '0.31');
  await type(page, '0.52');
  await page.keyboard.press('Control+z');
  await expect(rate(page)).toHaveValue('0.31');
  await page.keyboard.press('Control+z');
  await expect.poll(() => readouts(page)).toEqual(before);
  await expect(page).not.toHaveURL(/renewalRate/);
  await page.keyboard.press('Control+Shift+z');
  await expect(rate(page)).toHaveValue('0.31');
  await page.keyboard.press('Control+y');
  await expect(rate(page)).toHaveValue('0.52');
  await page
    .getByRole('navigation', { name: 'Pages' })
    .first()
    .getByRole('link', { name: 'Filecoin' })
    .click();
  await expect(page).toHaveURL(/networks\/filecoin\?.*renewalRate=0\.52/);
  await page.getByRole('button', { name: 'Undo: Renewal rate' }).click();
  await expect(rate(page)).toHaveValue('0.31');
  await expect(page.getByTestId('undo').getByRole('status')).toHaveText('Undone: Renewal rate');
  await page.reload();
  await expect(rate(page)).toHaveValue('0.31');
  await expect(page).toHaveURL(/renewalRate=0\.31/);
  await page.getByRole('button', { name: 'Redo: Renewal rate' }).click();
  await expect(rate(page)).toHaveValue('0.52');
  await expect(page).toHaveURL(/renewalRate=0\.52/);
  expectQuiet();
});

test('the last change is there after a reload that comes before the address', async ({ page }) => {
  await openCompare(page);
  await rate(page).fill('0.31');
  await rate(page).press('Enter');
  await page.reload();
  await expect(rate(page)).toHaveValue('0.31');
  await expect(page).toHaveURL(/renewalRate=0\.31/);
  await page.reload();
  await expect(rate(page)).toHaveValue('0.31');
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/renewalRate/);
  await page.reload();
  await expect(rate(page)).not.toHaveValue('0.31');
});

test('a slider that is held is one change, however long it is held', async ({ page }) => {
  await openCompare(page);
  const slider = page.locator('[data-parameter="filecoin.renewalRate"]').getByRole('slider');
  const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = await rate(page).inputValue();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (const left of [20, 40, 60]) {
    await page.mouse.move(x + width / 2 - left, y + height / 2, { steps: 3 });
    await page.waitForTimeout(500);
  }
  await page.mouse.up();
  await expect(rate(page)).not.toHaveValue(at);
  await page.keyboard.press('Control+z');
  await expect(rate(page)).toHaveValue(at);
});

test('a half typed value keeps the undo of its field', async ({ page }) => {
  await openCompare(page);
  await type(page, '0.31');
  await rate(page).fill('0.9');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/renewalRate=0\.31/);
});

test('the palette leads to parameters, presets and pages, the sheet names the keys', async ({ page }) => {
  await openCompare(page);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Commands' });
  await expect(search).toBeFocused();
  await search.fill('slippage');
  await page.getByRole('option').filter({ hasText: 'io.net' }).first().click();
  await expect(page.getByRole('searchbox', { name: 'Search parameters' })).not.toHaveValue('');
  await expect(page.getByRole('slider').first()).toBeFocused();
  await page.keyboard.press('Control+k');
  await search.fill('ai-winter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/preset=ai-winter/);
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Undo');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('axis, values and scale of all charts are a choice that the link keeps', async ({ page, browser }) => {
  await openCompare(page);
  await page.getByRole('button', { name: 'View' }).click();
  const view = page.getByRole('dialog', { name: 'View' });
  await view.getByRole('button', { name: 'Years since launch' }).click();
  await view.getByRole('button', { name: 'Index 100' }).click();
  await expect(page).toHaveURL(/axis=launch&values=index/);
  await expect(chart(page, 'filecoin.storagePower')).toContainText('start = 100');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+l');
  await expect(chart(page, 'filecoin.storagePower')).toContainText('log scale');
  await expect(page).toHaveURL(/scale=log/);
  const shown = await readouts(page);
  const other = await (await browser.newContext()).newPage();
  const link = new URL(page.url());
  await openCompare(other, `${link.origin}/zh-CN${link.pathname}${link.search}`.replace('/zh-CN/', '/zh-CN'));
  await expect(chart(other, 'filecoin.storagePower')).toContainText('对数');
  expect(Object.keys(await readouts(other))).toEqual(Object.keys(shown));
  await other.context().close();
});

test('a range is dragged over a chart, or chosen by keys, and every chart shows it', async ({ page }) => {
  await openCompare(page);
  const plot = chart(page, 'filecoin.storagePower').getByRole('application');
  const box = await plot.boundingBox();
  if (!box) throw new Error('the chart has no place');
  const at = (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.4));
  await page.mouse.down();
  await page.mouse.move(...at(0.6), { steps: 4 });
  await expect(page.getByTestId('selection')).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/range=20\d\d-\d\d-\d\d_20\d\d-\d\d-\d\d/);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('button', { name: /Show the whole range/ })).toBeVisible();
  await plot.dblclick();
  await expect(page).not.toHaveURL(/range=/);
  await plot.focus();
  await page.keyboard.press('Home');
  for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+PageUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/range=2023/);
});

test('one chart is shown large beside the controls, and explained', async ({ page }) => {
  await openCompare(page);
  const small = chart(page, 'ionet.gpuUtilisation');
  await small.getByRole('button', { name: 'Show large' }).click();
  await expect(page).toHaveURL(/focus=ionet\.gpuUtilisation/);
  const large = page.locator('[data-focus="ionet.gpuUtilisation"]');
  await expect(large.locator('path[data-path]').first()).toBeVisible();
  await type(page, '0.42');
  await expect(large).toBeVisible();
  await large.getByRole('button', { name: /^Explain/ }).click();
  const explanation = page.getByRole('dialog', { name: /What stands behind/ });
  await expect(explanation).toContainText('Tests that guard it');
  await expect(explanation).toContainText('hourly/agreement.test.ts');
  await page.keyboard.press('Escape');
  await large.getByRole('button', { name: 'Back to all charts' }).click();
  await expect(page).not.toHaveURL(/focus=/);
});

test('unlike networks are compared, sorted and taken away', async ({ page }) => {
  await openCompare(page, '/?filecoin.onboardingPibPerDay=9&v=1');
  const table = page.getByRole('table').filter({ hasText: 'Demand coverage' });
  await table.scrollIntoViewIfNeeded();
  await expect(table.locator('[data-normalised="filecoin"]')).toContainText(/[+−][\d.]+%/);
  await table.getByRole('button', { name: 'Staked ÷ supply' }).click();
  const first = table.locator('tbody tr').first();
  await expect(first).toHaveAttribute('data-normalised', 'bittensor');
  await table.getByRole('button', { name: 'Staked ÷ supply' }).click();
  await expect(first).not.toHaveAttribute('data-normalised', 'bittensor');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n');
  expect(csv).toHaveLength(4);
  expect(csv[0]).toContain('Demand coverage');
});

test('an older link says what changed since, a newcomer gets hints once', async ({ browser }) => {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await openCompare(page, '/?filecoin.renewalRate=0.5&v=1&engine=0.2.0');
  const banner = page.getByTestId('old-link');
  await expect(banner).toContainText('engine 0.2.0');
  await expect(banner.getByRole('listitem')).toHaveCount(0);
  await banner.getByText('What changed').click();
  await expect(banner.getByRole('listitem').first()).toBeVisible();
  await banner.getByRole('button', { name: 'Close' }).click();
  await expect(banner).toHaveCount(0);
  const hints = page.getByRole('region', { name: 'New here?' });
  const controls = await page.getByRole('region', { name: 'Parameters' }).boundingBox();
  const hint = await hints.boundingBox();
  expect((controls?.y ?? Infinity) + (controls?.height ?? 0)).toBeLessThanOrEqual(hint?.y ?? 0);
  await hints.getByRole('button', { name: 'Do not show again' }).click();
  await expect(hints).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(hints).toHaveCount(0);
  await context.close();
});

test('typed values carry units, the last change is replayed, only what is changed is listed', async ({
  page,
}) => {
  await openCompare(page);
  const before = await stable(() => readouts(page));
  await rate(page).fill('31 %');
  await rate(page).press('Enter');
  await expect(rate(page)).toHaveValue('0.31');
  await expect.poll(() => readouts(page)).not.toEqual(before);
  const after = await stable(() => readouts(page));
  await page.locator('h2').first().click();
  await page.keyboard.press('Alt+p');
  await expect(page.getByTestId('undo').getByRole('status')).toHaveText('Before: Renewal rate');
  await expect(rate(page)).not.toHaveValue('0.31');
  await expect(page.getByTestId('undo').getByRole('status')).toHaveText('After: Renewal rate');
  await expect.poll(() => readouts(page)).toEqual(after);
  await page.getByRole('button', { name: 'Only the parameters that are changed' }).click();
  await expect(page.locator('aside [data-field]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Back to the preset' }).click();
  await expect(page.locator('aside [data-field]')).toHaveCount(1);
  for (let press = 0; press < 2; press++)
    await page.getByRole('button', { name: 'Only the parameters that are changed' }).click();
  await expect(page.getByText('Nothing is changed.')).toBeVisible();
});

test('a dense page stays dense, without moving when it is opened', async ({ page }) => {
  await openCompare(page);
  const header = page.locator('header').first();
  const height = async () => (await header.boundingBox())?.height ?? 0;
  const roomy = await height();
  await page.getByRole('button', { name: 'View' }).click();
  await page.getByRole('button', { name: 'Compact' }).click();
  await expect.poll(height).toBeLessThan(roomy);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  await expect.poll(height).toBeLessThan(roomy);
});

test('paper carries the address of what it shows, and the engine', async ({ page }) => {
  await openCompare(page);
  await type(page, '0.44');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/Engine \d+\.\d+\.\d+ · http\S+renewalRate=0\.44/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
});

test('paper has every chart as a drawing of its own width, built or not', async ({ page }) => {
  for (const [address, count] of [
    ['/', 4],
    ['/networks/ionet', 8],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('[data-chart][data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
    await page.emulateMedia({ media: 'print' });
    const charts = await page.locator('[data-chart]').count();
    expect(charts).toBeGreaterThanOrEqual(count);
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return page.locator('[data-paper] svg:has(path)').count();
      })
      .toBeGreaterThanOrEqual(charts);
    await expect(page.locator('[data-chart]')).toHaveCount(0);
    const boxes = await page
      .locator('[data-paper]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    boxes.forEach((box, index) => {
      const before = boxes[index - 1];
      if (before) expect(box.top).toBeGreaterThanOrEqual(before.bottom);
      expect(box.width).toBeGreaterThan(500);
    });
    if (address === '/') {
      const table = await page.getByRole('region', { name: 'Networks compared' }).boundingBox();
      expect(table?.y).toBeGreaterThanOrEqual(boxes.at(-1)?.bottom ?? Infinity);
    }
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('[data-chart]')).toHaveCount(charts);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('paper has what the page has computed, also in charts that were out of sight', async ({ page }) => {
  const onPaper = async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const paths = await page
      .locator('[data-paper] svg')
      .evaluateAll((all) => all.map((each) => each.innerHTML));
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    return paths;
  };
  const drawn = async () => {
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-chart][data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
    await expect(page.locator('[data-stale="true"]')).toHaveCount(0);
  };
  await page.goto('/networks/filecoin');
  await drawn();
  const first = await onPaper();
  await rate(page).fill('0.2');
  await rate(page).press('Enter');
  await expect(page).toHaveURL(/renewalRate=0.2/);
  await expect.poll(onPaper).not.toEqual(first);
  await drawn();
  const moved = await stable(onPaper);
  await page.reload();
  await drawn();
  expect(moved.length).toBeGreaterThan(8);
  await expect.poll(onPaper).toEqual(moved);
});

test('a range that shows nothing is told, and a rule is read where the crosshair stands', async ({
  page,
}) => {
  await page.goto('/?range=2050-01-01_2051-01-01&v=1');
  const told = page.getByText(/range: 2050-01-01_2051-01-01 is out of range/);
  // Its words are fetched when they are needed.
  await expect(told).toBeVisible({ timeout: 15_000 });
  const supply = chart(page, 'bittensor.subnetEmissions');
  await expect(supply).toHaveAttribute('data-ready', 'true');
  await supply.getByRole('application').focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 80 && (await supply.getByTestId('rule-notes').count()) === 0; step++)
    await page.keyboard.press('ArrowRight');
  await expect(supply.getByTestId('rule-notes')).toContainText(/20\d\d/);
});

test('without a network sliders, palette and explanations go on', async ({ page, context }) => {
  await openCompare(page);
  await expect(page.locator('html[data-complete="true"]')).toBeAttached({ timeout: 30_000 });
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'Offline' })).toBeVisible();
  const before = await readouts(page);
  await rate(page).fill('0.33');
  await rate(page).press('Enter');
  await expect.poll(() => readouts(page)).not.toEqual(before);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Commands' })).toBeVisible();
  await page.keyboard.press('Escape');
  await chart(page, 'filecoin.storagePower')
    .getByRole('button', { name: /^Explain/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText('Tests that guard it');
  await expect(page.locator('[data-move="filecoin.renewalRate"]')).toBeVisible({ timeout: 30_000 });
});
