import { expect, test } from '@playwright/test';
import { declarations } from '@/simulation/networks';
import { openCompare, settled } from './support';

test('a scenario is shared by link and short link, kept under a name, renamed and deleted', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await openCompare(page, '/?filecoin.renewalRate=0.47');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Share' });
  await expect(panel.locator('pre').first()).toContainText('/?filecoin.renewalRate=0.47&v=1');
  await expect(panel.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await panel.getByRole('textbox', { name: /Name in your list/ }).fill('Fewer renewals');
  await panel.getByRole('button', { name: 'Save and shorten' }).click();
  const short = panel.locator('pre').nth(1);
  await expect(short).toContainText(/\/s\/\w{8}/);
  const address = new URL((await short.innerText()).trim());

  const other = await browser.newContext({ locale: 'zh-CN' });
  const reader = await other.newPage();
  await reader.goto(address.href);
  await settled(reader);
  await expect(reader).toHaveURL(/filecoin\.renewalRate=0\.47/);
  await other.close();

  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Scenarios' }).click();
  const saved = page.locator(`[data-saved="${address.pathname.split('/').at(-1) ?? ''}"]`);
  await expect(saved).toContainText('Fewer renewals');
  await expect(saved).toContainText('Renewal rate');
  await saved.getByRole('button', { name: 'Rename Fewer renewals' }).click();
  await saved.getByRole('textbox', { name: 'New name' }).fill('Far fewer renewals');
  await page.keyboard.press('Enter');
  await expect(saved.getByRole('link', { name: 'Far fewer renewals', exact: true })).toBeVisible();
  await saved.getByRole('button', { name: 'Delete Far fewer renewals' }).click();
  await saved.getByRole('button', { name: 'Delete Far fewer renewals for good' }).click();
  await expect(saved).toHaveCount(0);
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
  expect((await page.request.get(address.pathname)).status()).toBe(404);
});

test('a preset is opened from its card', async ({ page }) => {
  await page.goto('/scenarios');
  const card = page.locator('[data-preset="ai-winter"]');
  await expect(card.locator('[data-sparkline]')).toHaveCount(declarations.length);
  await card.getByRole('link', { name: 'Open AI winter' }).click();
  await expect(page).toHaveURL(/\/\?preset=ai-winter/);
  await settled(page);
});
