import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { COMPARISON_VIEWS } from '@/lib/comparison/comparison';
import { declarations } from '@/simulation/networks';
import { openCompare, settled } from './support';

const BROKEN_LINK =
  '?v=1&filecoin.onboardingPibPerDay=5&filecoin.renewalRate=2&foo=1&days=abc&seed=-1&start=2024-01-01&preset=zz&ionet.nope=3&supply=x';

/** Every rule in the light theme; in the dark one that of looks, which are all that themes differ in. */
async function expectAccessible(page: Page): Promise<void> {
  const light = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  await expectNothing(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectNothing(new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
}

async function expectNothing(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}

test.use({ colorScheme: 'light' });

for (const address of ['/', '/zh-CN']) {
  const prefix = address.replace(/\/$/, '');

  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await openCompare(page, address);
    await expectAccessible(page);
    for (const name of [/^(Share|分享)$/, /^(View|视图)$/, /^(Commands|命令)$/, /^(Explain|解释)/]) {
      await page.getByRole('button', { name }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test(`axe finds nothing on the sheets and the large chart, ${address}`, async ({ page }) => {
    await openCompare(page, address);
    await page
      .getByRole('button', { name: /^(Show large|放大显示)$/ })
      .first()
      .click();
    await expect(page.locator('[data-focus]')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: /^(Controls|参数)$/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

  for (const width of [1440, 390]) {
    test(`axe finds nothing on a broken link of ${address}, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${address}${BROKEN_LINK}`);
      await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(8);
      if (width > 768) await settled(page);
      await expectAccessible(page);
    });
  }

  for (const { id } of declarations) {
    test(`axe finds nothing on the page of ${id}, ${address}`, async ({ page }) => {
      await page.goto(`${prefix}/networks/${id}`);
      await expect(page.locator('[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
      await expectAccessible(page);
    });
  }

  test(`axe finds nothing on the export menu of a chart, ${address}`, async ({ page }) => {
    await openCompare(page, address);
    await page
      .getByRole('button', { name: /^(Export|导出)/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });

  for (const view of COMPARISON_VIEWS) {
    test(`axe finds nothing on a comparison as ${view}, ${address}`, async ({ page }) => {
      await page.goto(`${prefix}/scenarios/compare?s=default&s=ai-winter&s=saved.nowhere1&view=${view}`);
      await page.locator('[data-network]').first().scrollIntoViewIfNeeded();
      await expect(page.locator('[data-chart]').first()).toBeVisible();
      await expect(page.locator('[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
      await expectAccessible(page);
      await page.getByRole('button', { name: /^(Add a scenario|添加情景)$/ }).click();
      await expectAccessible(page);
    });
  }

  test(`axe finds nothing on the run and not-found pages, ${address}`, async ({ page, request }) => {
    const { id } = (await (await request.post('/api/v1/runs', { data: { days: 100 } })).json()) as {
      id: string;
    };
    await request.get(`/api/v1/runs/${id}/events`);
    for (const target of [
      `${prefix}/runs/${id}`,
      `${prefix}/nowhere`,
      `${prefix}/developers`,
      `${prefix}/scenarios`,
      `${prefix}/scenarios/compare`,
    ]) {
      await page.goto(target);
      await expectAccessible(page);
    }
    for (const menu of [/^(Download|下载)$/, /^(Reproduce|重现)$/]) {
      await page.goto(`${prefix}/runs/${id}`);
      await page.getByRole('button', { name: menu }).click();
      await expectAccessible(page);
    }
  });
}
