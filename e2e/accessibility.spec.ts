import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { COMPARISON_VIEWS } from '@/lib/comparison/comparison';
import { DENSITY_KEY } from '@/lib/theme/density';
import { LOCALES } from '@/simulation/core';
import { declarations, networks } from '@/simulation/networks';
import { openCompare, settled } from './support';

const BROKEN_LINK =
  '?v=1&filecoin.onboardingPibPerDay=5&filecoin.renewalRate=2&foo=1&days=abc&seed=-1&start=2024-01-01&preset=zz&ionet.nope=3&supply=x';

const COMPARISON = '/scenarios/compare?s=default&s=ai-winter&s=saved.nowhere1';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/**
 * Every rule in the light theme; in the dark one that of looks, which are all that themes differ in. Within a part of
 * the page where the rest has been looked at already.
 */
async function expectAccessible(page: Page, within?: string): Promise<void> {
  const axe = () =>
    within === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).include(within);
  await expectNothing(axe().withTags(RULES));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectNothing(axe().withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
}

const DIALOG = '[role="dialog"]';
const EXPLAIN = /^(Explain|解释)/;

/** Opens what the buttons of the comparison open, one after another. */
async function eachDialog(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const names = [/^(Share|分享)$/, /^(View|视图)$/, /^(Commands|命令)$/, /^(Export|导出)/, EXPLAIN];
  for (const name of names) {
    await page.getByRole('button', { name }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    // What is computed once it is open: why the lines moved.
    if (name === EXPLAIN) await expect(page.locator('[data-moved] table')).toBeVisible({ timeout: 30_000 });
    await look(String(name));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}

async function expectNothing(axe: AxeBuilder, where = ''): Promise<void> {
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    where,
  ).toEqual([]);
}

/** One embed of every kind of chart there is: over days and of studies, in lines, layers and bars, with bands and logs. */
async function embedOfEachKind(): Promise<string[]> {
  const found = new Map<string, string>([['all networks', 'all/tokenSupply']]);
  const add = (kind: string, path: string) => found.set(kind, found.get(kind) ?? path);
  for (const { declaration, loadDepth } of networks) {
    for (const [chart, { kind, scale = 'linear' }] of Object.entries(declaration.charts))
      add(`days ${kind} ${scale}`, `${declaration.id}/${chart}`);
    for (const [study, { charts }] of Object.entries((await loadDepth?.())?.studies ?? {}))
      for (const [chart, { kind, bands, y }] of Object.entries(charts))
        add(`study ${kind} ${bands ? 'bands' : ''} ${y.scale ?? ''}`, `${declaration.id}/${study}/${chart}`);
  }
  return [...found.values()];
}

test.use({ colorScheme: 'light' });

for (const lang of LOCALES) {
  test(`axe finds nothing on an embed of each kind of chart, ${lang}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 640, height: 400 });
    const paths = await embedOfEachKind();
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      await page.goto(`/embed/${path}?theme=light&lang=${lang}`);
      await expect(page.locator('[data-chart]')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
      await expectNothing(new AxeBuilder({ page }).withTags(RULES), path);
      // The address of a dark one gives this attribute and nothing else, which its own journey sees.
      await page.locator('html').evaluate((root) => (root.dataset['theme'] = 'dark'));
      await expectNothing(new AxeBuilder({ page }).withRules(['color-contrast']), `${path}, dark`);
    }
  });
}

for (const address of ['/', '/zh-CN']) {
  const prefix = address.replace(/\/$/, '');

  test(`axe finds nothing on ${address}, its dialogs and its large chart`, async ({ page }) => {
    test.setTimeout(120_000);
    await openCompare(page, `${address}?filecoin.renewalRate=0.5&filecoin.onboardingPibPerDay=3`);
    await expectAccessible(page);
    await eachDialog(page, () => expectAccessible(page, DIALOG));
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog')).toBeVisible();
    // Behind a modal dialog nothing can be reached, which a look at the whole page sees.
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^(Show large|放大显示)$/ })
      .first()
      .click();
    await expect(page.locator('[data-focus]')).toBeVisible();
    await expectAccessible(page);
  });

  test(`axe finds nothing on a phone and its sheet of controls, ${address}`, async ({ browser }) => {
    const phone = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      colorScheme: 'light',
    });
    const page = await phone.newPage();
    await page.goto(address);
    await expect(page.locator('[data-chart="filecoin.storagePower"]')).toHaveAttribute('data-ready', 'true', {
      timeout: 30_000,
    });
    await expectAccessible(page);
    await page.getByRole('button', { name: /^(Controls|参数)$/ }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, DIALOG);
    await phone.close();
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

  for (const view of COMPARISON_VIEWS) {
    test(`axe finds nothing on a comparison as ${view}, ${address}`, async ({ page }) => {
      await page.goto(`${prefix}${COMPARISON}&view=${view}`);
      await page.locator('[data-network]').first().scrollIntoViewIfNeeded();
      await expect(page.locator('[data-chart]').first()).toBeVisible();
      await expect(page.locator('[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
      await expectAccessible(page);
      await page.getByRole('button', { name: /^(Add a scenario|添加情景)$/ }).click();
      await expectAccessible(page, DIALOG);
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
      await expectAccessible(page, DIALOG);
    }
  });
}

test('what can be pressed is large enough where pages are compact', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript((key) => window.localStorage.setItem(key, 'compact'), DENSITY_KEY);
  const expectLarge = (where: string) =>
    expectNothing(new AxeBuilder({ page }).withRules(['target-size']), where);
  await openCompare(page, '/?filecoin.renewalRate=0.5');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  await expectLarge('/');
  await eachDialog(page, expectLarge);
  // Chinese words are the shorter ones.
  for (const path of ['', '/networks/filecoin', '/scenarios', `${COMPARISON}&view=delta`, '/developers']) {
    await page.goto(`/zh-CN${path}`);
    await expect(page.locator('[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
    await expectLarge(path);
  }
});
