import { expect, test } from '@playwright/test';
import { chart, HEADLINE_CHARTS, openCompare, readouts, settled, stable, watchConsole } from './support';

test('four charts stand above the fold with drawn lines, real history and a forecast', async ({ page }) => {
  const expectQuiet = watchConsole(page);
  await openCompare(page);
  for (const id of HEADLINE_CHARTS) {
    const box = await chart(page, id).boundingBox();
    expect(box).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(900);
    const curves = chart(page, id).locator('path[data-path]');
    await expect.poll(() => curves.count()).toBeGreaterThan(0);
    for (const path of await curves.all())
      expect((await path.getAttribute('d'))?.length ?? 0).toBeGreaterThan(50);
  }
  for (const values of Object.values(await readouts(page))) {
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain('–');
  }
  for (const network of ['filecoin', 'ionet', 'bittensor']) {
    await expect(page.locator(`[data-kpis="${network}"] [data-kpi]`)).toHaveCount(3);
  }
  expectQuiet();
});

test('one crosshair stands on the same day in every chart', async ({ page }) => {
  await openCompare(page);
  const plot = chart(page, 'filecoin.storagePower').getByRole('application');
  const before = await stable(() => readouts(page));
  await plot.hover({ position: { x: 250, y: 100 } });
  await expect(page.getByTestId('crosshair')).toHaveCount(4);
  const days = await page.getByTestId('crosshair').allInnerTexts();
  expect(new Set(days).size).toBe(1);
  await expect.poll(() => readouts(page)).not.toEqual(before);
});

test('a chart is read by keyboard and as a table', async ({ page }) => {
  await openCompare(page);
  const power = chart(page, 'filecoin.storagePower');
  await power.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(power.locator('[aria-live="polite"]')).toContainText('2025');
  await power.getByRole('button', { name: 'Show as table' }).click();
  await expect.poll(() => power.getByRole('row').count()).toBeGreaterThan(20);
});

test('a slider moved by keyboard redraws the charts and writes itself into the address', async ({ page }) => {
  await openCompare(page);
  const before = await readouts(page);
  const slider = page.getByRole('slider', { name: 'Renewal rate' });
  await slider.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('PageDown');
  await expect.poll(() => readouts(page)).not.toEqual(before);
  await expect(page).toHaveURL(/filecoin\.renewalRate=0\.\d+/);
  const after = await stable(() => readouts(page));
  expect(after['filecoin.storagePower']).not.toEqual(before['filecoin.storagePower']);
  expect(after['ionet.gpuUtilisation']).toEqual(before['ionet.gpuUtilisation']);
  await expect(page.locator('[data-kpis="filecoin"]')).toContainText(/[▲▼]/);
  await expect(page.locator('[data-scenario-name]')).toContainText('1 change');
});

test('a slider dragged by mouse redraws the charts while it moves, and a link reopens the same numbers', async ({
  page,
  browser,
}) => {
  await openCompare(page);
  const before = await readouts(page);
  const thumb = page.getByRole('slider', { name: 'Renewal rate' });
  const box = await thumb.boundingBox();
  expect(box).not.toBeNull();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 6 });
  await expect.poll(() => readouts(page)).not.toEqual(before);
  await page.mouse.move(x - 120, y, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/filecoin\.renewalRate=/);
  const settledValues = await stable(() => readouts(page));

  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const fresh = await other.newPage();
  await openCompare(fresh, page.url());
  await expect.poll(() => readouts(fresh)).toEqual(settledValues);
  await other.close();
});

test('a typed value is taken with Enter, given up with Escape and refused in words', async ({ page }) => {
  await openCompare(page);
  const field = page.getByRole('textbox', { name: 'Renewal rate' });
  const original = await field.inputValue();
  await field.fill('7');
  await expect(page.getByRole('alert').filter({ hasText: 'from 0 to 1' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/renewalRate/);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue(original);
  await field.fill('0.5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/filecoin\.renewalRate=0\.5/);
  await page.getByRole('button', { name: 'Reset Renewal rate' }).click();
  await expect(page).not.toHaveURL(/renewalRate/);
});

test('the crosshair moves nothing but itself and the numbers', async ({ page }) => {
  await openCompare(page);
  const heights = () =>
    page
      .getByRole('application')
      .evaluateAll((plots) => plots.map((plot) => plot.getBoundingClientRect().height));
  const before = await heights();
  const plot = chart(page, 'bittensor.subnetEmissions').getByRole('application');
  for (const x of [120, 200, 280, 360, 440]) {
    await plot.hover({ position: { x, y: 60 } });
    expect(await heights()).toEqual(before);
  }
});

test("what a link says wrongly is refused in the reader's language", async ({ page }) => {
  await openCompare(page, '/zh-CN?filecoin.renewalRate=7');
  const notice = page.getByRole('alert').filter({ hasText: 'filecoin.renewalRate' });
  await expect(notice).toContainText('0 至 1 之间的数');
});

test('what a link says wrongly is shown and ignored, the rest works', async ({ page }) => {
  const wrong = 'filecoin.lockTarget=9&filecoin.nothing=1&filecoin.nothing.atall=1&days=ten';
  await openCompare(page, `/?filecoin.renewalRate=0.5&${wrong}`);
  const notice = page.getByRole('alert').filter({ hasText: 'ignored' });
  await expect(notice).toContainText('filecoin.lockTarget');
  await expect(notice).toContainText('filecoin.nothing');
  await expect(notice).toContainText('filecoin.nothing.atall');
  await expect(notice).toContainText('days');
  await expect(page.getByRole('textbox', { name: 'Renewal rate' })).toHaveValue('0.5');
});

test('a preset changes the charts, and everything can be reset', async ({ page }) => {
  await openCompare(page);
  const before = await readouts(page);
  await page.getByRole('combobox', { name: 'Preset' }).selectOption('ai-winter');
  await expect(page).toHaveURL(/preset=ai-winter/);
  await expect.poll(() => readouts(page)).not.toEqual(before);
  await page.getByRole('button', { name: 'Back to the defaults, without preset' }).click();
  await expect.poll(() => readouts(page)).toEqual(before);
  await expect(page).not.toHaveURL(/preset/);
});

test('back and forward, reload and language keep the scenario', async ({ page }) => {
  await openCompare(page, '/?filecoin.renewalRate=0.5');
  const field = page.getByRole('textbox', { name: 'Renewal rate' });
  await field.fill('0.45');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/filecoin\.renewalRate=0\.45/);
  await page.getByRole('link', { name: 'DePIN Lab, home' }).click();
  await expect(field).toHaveValue('0.728');
  await page.goBack();
  await expect(field).toHaveValue('0.45');
  await page.goForward();
  await expect(field).toHaveValue('0.728');
  await page.goto('/?filecoin.renewalRate=0.5');
  await page.reload();
  await settled(page);
  await expect(page.getByRole('textbox', { name: 'Renewal rate' })).toHaveValue('0.5');
  await page.getByRole('button', { name: 'Switch language to 中文' }).click();
  await expect(page).toHaveURL(/\/zh-CN\?.*filecoin\.renewalRate=0\.5/);
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { name: '代币供应' })).toBeVisible();
});

test('an address that is come back to is left as it was made', async ({ page }) => {
  await page.goto('/?filecoin.renewalRate=0.5&v=1&engine=0.2.0');
  await settled(page);
  await page.getByRole('link', { name: 'DePIN Lab, home' }).click();
  const field = page.getByRole('textbox', { name: 'Renewal rate' });
  await expect(field).toHaveValue('0.728');
  await page.goBack();
  await expect(field).toHaveValue('0.5');
  // Longer than an edit waits to be written.
  await page.waitForTimeout(600);
  await expect(page).toHaveURL(/renewalRate=0\.5&v=1&engine=0\.2\.0$/);
});

test('a change made just before the language is switched is kept', async ({ page }) => {
  await openCompare(page);
  await page.getByRole('textbox', { name: 'Renewal rate' }).fill('0.5');
  await page.evaluate(() => {
    const field = document.activeElement;
    const other = document.querySelector<HTMLElement>('button[lang="zh-CN"]');
    if (field instanceof HTMLElement) field.blur();
    other?.click();
  });
  await expect(page).toHaveURL(/\/zh-CN\?.*filecoin\.renewalRate=0\.5/);
});

test('an input is drawn over time, written into the address and turned back into a number', async ({
  page,
}) => {
  await openCompare(page);
  const before = await readouts(page);
  await page.getByRole('button', { name: 'Draw Power onboarding over time' }).click();
  // It begins after the last observation, and so says what the number said.
  await expect(page).toHaveURL(/filecoin\.onboardingPibPerDay=2026-02-23_1\.01\*/);
  await expect.poll(() => readouts(page)).toEqual(before);
  const drawing = page.locator('[data-curve]');
  const box = await drawing.boundingBox();
  if (!box) throw new Error('the curve is not drawn');
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.2, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('textbox', { name: /^Value of point/ })).toHaveCount(4);
  await expect
    .poll(async () => (await readouts(page))['filecoin.storagePower'])
    .not.toEqual(before['filecoin.storagePower']);
  const field = page.getByRole('textbox', { name: 'Value of point 4' });
  await field.fill('3');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\*\d{4}-\d{2}-\d{2}_3&/);
  await page.getByRole('button', { name: 'Hold Power onboarding at one value' }).click();
  await expect.poll(() => readouts(page)).toEqual(before);
});

test('the numbers above the charts follow the crosshair into the past', async ({ page }) => {
  await openCompare(page);
  const kpis = page.locator('[data-kpis="filecoin"]');
  await expect(kpis.locator('time')).toHaveText(/2030/);
  const forecast = await kpis.locator('[data-kpi="qualityAdjustedPowerEib"]').innerText();
  await chart(page, 'filecoin.storagePower').getByRole('application').focus();
  await page.keyboard.press('PageDown');
  await expect(kpis.locator('time')).toHaveText(/2025/);
  const past = await kpis.locator('[data-kpi="qualityAdjustedPowerEib"]').innerText();
  expect(past).toMatch(/\d/);
  expect(past).not.toBe(forecast);
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`no chart lies over another at ${width} × ${height}, with and without a notice above`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const address of ['/', '/?foo=1&bar=2&days=x&seed=-1&filecoin.renewalRate=7']) {
      await openCompare(page, address);
      const boxes = await page
        .locator('[data-chart]')
        .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBe(4);
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          expect(a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left).toBe(true);
      if (address === '/' && height >= 900)
        for (const { bottom } of boxes) expect(bottom).toBeLessThanOrEqual(height);
    }
  });
}

test('the table of networks reads on the last day shown', async ({ page }) => {
  await page.goto('/?range=2026-01-08_2028-04-17&v=1');
  const table = page.getByRole('region', { name: 'Networks compared' });
  await table.scrollIntoViewIfNeeded();
  await expect(table).toContainText('Apr 17, 2028');
  const save = table.getByRole('button', { name: /CSV/ });
  await expect(save).toBeEnabled({ timeout: 30_000 });
  const downloading = page.waitForEvent('download');
  await save.click();
  const stream = await (await downloading).createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  const [, ...lines] = text.trim().split('\n');
  expect(lines.map((line) => line.split(',')[1])).toEqual(['2028-04-17', '2028-04-17', '2028-04-17']);
});

test('token supply changes its unit and back, and the view its scale, with every line and label in its place', async ({
  page,
}) => {
  const expectQuiet = watchConsole(page);
  await openCompare(page);
  const supply = chart(page, 'tokenSupply');
  await expect(supply.locator('path[data-path]')).toHaveCount(3);
  for (const unit of ['Absolute', '% of max', 'Absolute']) {
    await supply.getByRole('button', { name: unit }).click();
    await expect(supply.locator('path[data-path]')).toHaveCount(3);
    await expect(supply.locator('[data-end-label]')).toHaveCount(3);
    const numbers = await supply
      .locator('.recharts-surface :is([y], [d])')
      .evaluateAll((drawn) => drawn.map((each) => `${each.getAttribute('y')} ${each.getAttribute('d')}`));
    expect(numbers.filter((text) => text.includes('NaN'))).toEqual([]);
  }
  await page.goto('/?values=index&scale=log');
  await settled(page);
  expectQuiet();
});
