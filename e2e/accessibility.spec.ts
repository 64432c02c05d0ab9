import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { declarations } from '@/simulation/networks';
import { openCompare } from './support';

for (const theme of ['light', 'dark'] as const) {
  for (const address of ['/', '/zh-CN']) {
    test(`axe finds nothing on ${address} in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await openCompare(page, address);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([]);
    });

    for (const { id } of declarations) {
      test(`axe finds nothing on the page of ${id}, ${address} in ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`${address.replace(/\/$/, '')}/networks/${id}`);
        await expect(page.locator('[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(
            ({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          ),
        ).toEqual([]);
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
        `${address.replace(/\/$/, '')}/runs/${id}`,
        `${address.replace(/\/$/, '')}/nowhere`,
      ]) {
        await page.goto(target);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(
            ({ id: rule, nodes }) =>
              `${target} ${rule}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          ),
        ).toEqual([]);
      }
    });
  }
}
