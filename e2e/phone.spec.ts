import { expect, test } from '@playwright/test';
import { chart, watchConsole } from './support';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a phone shows one chart at a time and the controls in a sheet', async ({ page }) => {
  const expectQuiet = watchConsole(page);
  await page.goto('/');
  await expect(chart(page, 'filecoin.storagePower')).toBeVisible();
  await expect(chart(page, 'tokenSupply')).toBeHidden();
  await page.getByRole('button', { name: 'Token supply' }).tap();
  await expect(chart(page, 'tokenSupply')).toBeVisible();
  await page.getByRole('button', { name: 'Storage power' }).tap();
  await expect(chart(page, 'filecoin.storagePower')).toHaveAttribute('data-ready', 'true');
  await page.getByRole('button', { name: 'Controls' }).tap();
  const slider = page.getByRole('dialog').getByRole('slider', { name: 'Renewal rate' });
  await slider.focus();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/filecoin\.renewalRate=/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expectQuiet();
});

test('a finger finds every control of the header and of a chart', async ({ page }) => {
  await page.goto('/');
  const shown = chart(page, 'filecoin.storagePower');
  await expect(shown).toHaveAttribute('data-ready', 'true');
  const controls = page.locator('header, [data-chart="filecoin.storagePower"]').getByRole('button');
  for (const control of await controls.filter({ visible: true }).all()) {
    await control.scrollIntoViewIfNeeded();
    const missed = await control.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return [
        [x, y - 20],
        [x, y + 20],
        [x - 19, y],
        [x + 19, y],
      ].filter(([px = 0, py = 0]) => !element.contains(document.elementFromPoint(px, py)));
    });
    expect(missed, (await control.getAttribute('aria-label')) ?? (await control.innerText())).toEqual([]);
  }
});

test('the dark theme is kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Theme: system' }).tap();
  await page.getByRole('button', { name: 'Theme: light' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
