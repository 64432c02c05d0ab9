import { expect, test, type Browser, type Page } from '@playwright/test';
import { declarations } from '@/simulation/networks';
import { apiClient, storedRun } from './api/api-client';
import { apart, numberOf, shownFigures } from './figures';
import { openCompare, settled } from './support';

/** Pages write four digits, of percentages two decimals: half of the last digit either way, and a crumb. */
const WRITTEN = 0.000_51;
const WRITTEN_SHARE = 0.000_051;

/** Opens a shared address as somebody else, who then reads it in Chinese. */
async function readInChinese(browser: Browser, address: string): Promise<Page> {
  const other = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const reader = await other.newPage();
  await openCompare(reader, address);
  await reader.getByRole('button', { name: 'Switch language to 中文' }).click();
  await expect(reader.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await settled(reader);
  return reader;
}

/** The key figures of both pages are the same numbers, each written in its language. */
async function expectSameFigures(page: Page, reader: Page): Promise<Record<string, string>> {
  await expect.poll(async () => Object.values(await shownFigures(reader))).not.toContain('–');
  const [mine, theirs] = [await shownFigures(page), await shownFigures(reader)];
  expect(Object.keys(mine)).toHaveLength(3 * declarations.length);
  expect(Object.keys(theirs)).toEqual(Object.keys(mine));
  for (const [figure, text] of Object.entries(mine))
    expect(apart(numberOf(text), numberOf(theirs[figure] ?? '')), figure).toBeLessThan(1e-9);
  return mine;
}

test('a scenario shared into another language has the same numbers there, and in its stored run', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const set = { 'filecoin.renewalRate': 0.47, 'world.aiDemandGrowthPerYear': 0.1 };
  const query = Object.entries(set).map(([id, value]) => `${id}=${value}`);
  await openCompare(page, `/?preset=ai-winter&${query.join('&')}&v=1`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await page.getByRole('dialog', { name: 'Share' }).locator('pre').first().innerText();
  const reader = await readInChinese(browser, link.trim());
  const figures = await expectSameFigures(page, reader);
  expect(Object.values(await shownFigures(reader)).join(' ')).toMatch(/[万亿]/);

  const id = await storedRun(apiClient(baseURL ?? ''), { preset: 'ai-winter', set });
  for (const { id: network } of declarations) {
    const address = `/api/v1/runs/${id}/snapshots?network=${network}&format=json`;
    const { columns } = (await (await page.request.get(address)).json()) as {
      columns: Record<string, readonly (number | null)[]>;
    };
    for (const [figure, text] of Object.entries(figures)) {
      if (!figure.startsWith(`${network}.`)) continue;
      const stored = columns[figure.slice(network.length + 1)]?.at(-1) ?? Number.NaN;
      if (text.endsWith('%')) expect(Math.abs(numberOf(text) - stored), figure).toBeLessThan(WRITTEN_SHARE);
      else expect(apart(numberOf(text), stored), figure).toBeLessThan(WRITTEN);
    }
  }
  await reader.context().close();
});

test('a link past 1,500 characters is warned of, and its short link says the same', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const curve = Array.from({ length: 120 }, (_, fortnight) => {
    const date = new Date(Date.UTC(2026, 2, 1 + 14 * fortnight)).toISOString().slice(0, 10);
    return `${date}_${(30 + (fortnight % 40)) / 100}`;
  }).join('*');
  await openCompare(page, `/?filecoin.renewalRate=${curve}&v=1`);
  await expect(page.getByRole('alert').filter({ hasText: 'ignored' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Share' });
  await panel.getByRole('button', { name: 'Embed or picture' }).click();
  await panel.getByRole('combobox', { name: 'Chart' }).selectOption('ionet.gpuUtilisation');
  const code = await panel.getByRole('region', { name: 'Embed or picture' }).locator('pre').innerText();
  expect(code).toContain('/embed/ionet/gpuUtilisation?');
  expect(code).toContain('filecoin.renewalRate=');
  const picture = await panel.getByRole('link', { name: /^Picture/ }).getAttribute('href');
  const drawn = await page.request.get(picture ?? '');
  expect([drawn.status(), drawn.headers()['content-type']]).toEqual([200, 'image/png']);
  await panel.getByRole('button', { name: 'Embed or picture' }).click();
  const long = (await panel.locator('pre').first().innerText()).trim();
  expect(long.length).toBeGreaterThan(1500);
  await expect(panel).toContainText(`With ${long.length} characters some programs will cut it.`);
  await panel.getByRole('button', { name: 'Save and shorten' }).click();
  const short = (await panel.locator('pre').nth(1).innerText()).trim();
  expect(short).toMatch(/\/s\/\w{8}$/);
  const reader = await readInChinese(browser, short);
  await expectSameFigures(page, reader);
  expect(new URL(reader.url()).searchParams.get('filecoin.renewalRate')).toBe(curve);
  await reader.context().close();
});

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
