import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { COMPARISON_VIEWS } from '@/lib/comparison/comparison';
import { declarations } from '@/simulation/networks';
import { openCompare, settled } from './support';

const BROKEN_LINK =
  '?v=1&filecoin.onboardingPibPerDay=5&filecoin.renewalRate=2&foo=1&days=abc&seed=-1&start=2024-01-01&preset=zz&ionet.nope=3&supply=x';

/** Looks are all that themes differ in: in the dark one the rule about them is enough. */
async function expectAccessible(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    theme === 'dark'
      ? axe.withRules(['color-contrast'])
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  ).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  for (const address of ['/', '/zh-CN']) {
    const prefix = address.replace(/\/$/, '');

    test(`axe finds nothing on ${address} in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await openCompare(page, address);
      await expectAccessible(page, theme);
      for (const name of [/^(Share|分享)$/, /^(View|视图)$/, /^(Commands|命令)$/, /^(Explain|解释)/]) {
        await page.getByRole('button', { name }).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAccessible(page, theme);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });

    for (const width of [1440, 390]) {
      test(`axe finds nothing on a broken link of ${address} in ${theme}, ${width} pixels wide`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`${address}${BROKEN_LINK}`);
        await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(8);
        if (width > 768) await settled(page);
        await expectAccessible(page, theme);
      });
    }

    for (const { id } of declarations) {
      test(`axe finds nothing on the page of ${id}, ${address} in ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`${prefix}/networks/${id}`);
        await expect(page.locator('[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
        await expectAccessible(page, theme);
      });
    }

    test(`axe finds nothing on the export menu of a chart, ${address} in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await openCompare(page, address);
      await page
        .getByRole('button', { name: /^(Export|导出)/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, theme);
    });

    for (const view of COMPARISON_VIEWS) {
      test(`axe finds nothing on a comparison as ${view}, ${address} in ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`${prefix}/scenarios/compare?s=default&s=ai-winter&s=saved.nowhere1&view=${view}`);
        await page.locator('[data-network]').first().scrollIntoViewIfNeeded();
        await expect(page.locator('[data-chart]').first()).toBeVisible();
        await expect(page.locator('[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
        await expectAccessible(page, theme);
        await page.getByRole('button', { name: /^(Add a scenario|添加情景)$/ }).click();
        await expectAccessible(page, theme);
      });
    }

    test(`axe finds nothing on the run and not-found pages, ${address} in ${theme}`, async ({
      page,
      request,
    }) => {
      const { id } = (await (await request.post('/api/v1/runs', { data: { days: 100 } })).json()) as {
        id: string;
      };
      await request.get(`/api/v1/runs/${id}/events`);
      await page.emulateMedia({ colorScheme: theme });
      for (const target of [
        `${prefix}/runs/${id}`,
        `${prefix}/nowhere`,
        `${prefix}/developers`,
        `${prefix}/scenarios`,
        `${prefix}/scenarios/compare`,
      ]) {
        await page.goto(target);
        await expectAccessible(page, theme);
      }
      for (const menu of [/^(Download|下载)$/, /^(Reproduce|重现)$/]) {
        await page.goto(`${prefix}/runs/${id}`);
        await page.getByRole('button', { name: menu }).click();
        await expectAccessible(page, theme);
      }
    });
  }
}
