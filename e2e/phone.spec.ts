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

test('the dark theme is kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Theme: system' }).tap();
  await page.getByRole('button', { name: 'Theme: light' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
