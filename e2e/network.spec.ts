import { expect, test } from '@playwright/test';
import { chart, stable, watchConsole } from './support';

test('the page of a network explains itself, answers its studies and keeps the scenario', async ({
  page,
}) => {
  const expectQuiet = watchConsole(page);
  await page.goto('/?filecoin.renewalRate=0.5');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Filecoin' }).click();
  await expect(page).toHaveURL(/\/networks\/filecoin\?.*filecoin\.renewalRate=0\.5/);
  await expect(page.getByRole('heading', { level: 1, name: 'Filecoin' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Renewal rate' })).toHaveValue('0.5');
  await expect(chart(page, 'filecoin.storagePower')).toHaveAttribute('data-ready', 'true', {
    timeout: 30_000,
  });

  const study = page.locator('[data-study="slashing"]');
  await study.scrollIntoViewIfNeeded();
  const lost = study.locator('[data-figure]').first();
  await expect(lost).toContainText(/\d/);
  const before = await study.locator('dl').innerText();
  const missed = study.getByRole('slider').nth(1);
  await missed.focus();
  await page.keyboard.press('End');
  await expect.poll(() => study.locator('dl').innerText()).not.toBe(before);
  await expect(study.locator('.recharts-line-curve').first()).toBeVisible();
  await expect(page).toHaveURL(/filecoin\.slashing\.\w+=/);
  const answer = await stable(() => study.locator('dl').innerText());
  await page.reload();
  await study.scrollIntoViewIfNeeded();
  await expect.poll(() => study.locator('dl').innerText(), { timeout: 30_000 }).toBe(answer);

  await expect(page.locator('[data-flow]')).toContainText('accounts close to');
  await expect(page.locator('[data-ledger]').first()).toContainText('Net');
  expect(await page.locator('.katex-display').count()).toBeGreaterThan(10);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Glossary' })
    .click();
  await expect(page.locator('#glossary')).toBeInViewport();
  expectQuiet();
});

test('a slider moves the charts of a network and its ledgers', async ({ page }) => {
  await page.goto('/networks/filecoin');
  const power = chart(page, 'filecoin.storagePower');
  await expect(power).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  const before = await power.locator('[data-series]').allInnerTexts();
  const ledger = page.locator('[data-ledger]').first();
  const paid = await ledger.innerText();
  const slider = page.getByRole('slider', { name: 'Renewal rate' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => power.locator('[data-series]').allInnerTexts()).not.toEqual(before);
  await expect.poll(() => ledger.innerText()).not.toBe(paid);
});

test('a chart of a study has bands, and is read by keys, by pointer and as a table', async ({ page }) => {
  const expectQuiet = watchConsole(page);
  await page.goto('/networks/filecoin');
  const study = page.locator('[data-study="consensus"]');
  await study.scrollIntoViewIfNeeded();
  const luck = page.locator('[data-study-chart="filecoin.consensus.luck"]');
  await expect(luck.locator('.recharts-area')).toHaveCount(2, { timeout: 30_000 });
  const values = () => luck.locator('[data-series]').allInnerTexts();
  const atEnd = await values();
  await luck.getByRole('application').focus();
  await page.keyboard.press('Home');
  await expect(luck.getByTestId('crosshair')).toBeVisible();
  await expect(luck.locator('[aria-live]')).toContainText('Days = 0');
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await expect(luck.locator('[aria-live]')).toContainText(/Middle 80 % \S+ – \S+/);
  await expect.poll(values).not.toEqual(atEnd);
  const band = await luck.locator('[data-series="low80..high80"]').innerText();
  await luck.getByRole('button', { name: 'Show as table' }).click();
  await expect(luck.getByRole('table')).toContainText(band.split(' – ')[0] ?? 'both ends of the band');
  await expect(study.getByText(/Sources of this study/)).toBeVisible();
  expectQuiet();
});

test('a network there is none of is not found', async ({ page }) => {
  const answer = await page.goto('/networks/nothing');
  expect(answer?.status()).toBe(404);
});
