import { expect, test, type Page } from '@playwright/test';
import { stable, watchConsole } from './support';

const THREE = '/scenarios/compare?s=default&s=ai-winter&s=filecoin-optimistic&v=1';

const card = (page: Page, letter: string) => page.locator(`[data-compared="${letter}"]`);
const sentence = (page: Page, letter: string) => page.locator(`[data-sentence="${letter}"]`);

/** Waits until every chart that can be seen is drawn from finished runs, and every sentence says what follows. */
async function compared(page: Page): Promise<void> {
  await page.locator('[data-network]').first().scrollIntoViewIfNeeded();
  await expect(page.locator('[data-chart]').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByRole('region', { name: 'What changed' })).toHaveAttribute('aria-busy', 'false', {
    timeout: 30_000,
  });
}

/** What is in the clipboard once a table was copied. */
async function copied(page: Page, title: string): Promise<string[]> {
  const table = page.getByRole('region', { name: title, exact: true });
  await table.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(table.getByRole('status')).toHaveText('Copied');
  return (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n');
}

test('presets are compared, by mouse and keyboard; the address keeps it all', async ({ page, browser }) => {
  test.setTimeout(150_000);
  const expectQuiet = watchConsole(page);
  await page.goto('/scenarios');
  await page.getByRole('link', { name: 'Compare AI winter' }).click();
  await expect(page).toHaveURL(/\/scenarios\/compare\?s=default&s=ai-winter&v=1$/, { timeout: 20_000 });
  await compared(page);
  await expect(sentence(page, 'B')).toContainText('lowers “AI demand growth” from 0.4 /yr to −0.3 /yr');
  await expect(sentence(page, 'B')).toContainText(/by Sep 7, 2030: Filecoin quality-adjusted power −[\d.]+%/);

  const add = page.getByRole('button', { name: 'Add a scenario' });
  await add.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').fill('optimistic');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Filecoin: optimistic' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(add).toBeFocused();
  await expect(page).toHaveURL(/s=ai-winter&s=filecoin-optimistic/);
  await expect(sentence(page, 'C')).toContainText('raises “Power onboarding”');

  await card(page, 'C')
    .getByRole('button', { name: /^Rename/ })
    .click();
  await page.getByRole('textbox', { name: 'Shown name of C' }).fill('Mine, "better"');
  await page.keyboard.press('Enter');
  await expect(card(page, 'C').getByRole('link', { name: 'Open Mine, "better"' })).toBeVisible();
  await card(page, 'B').getByRole('button', { name: 'Make B · AI winter the baseline' }).click();
  await expect(card(page, 'B')).toContainText('Baseline');
  await expect(sentence(page, 'A')).toContainText(
    'Against B · AI winter, A · Default raises “AI demand growth”',
  );
  await card(page, 'C')
    .getByRole('button', { name: /forward$/ })
    .click();
  await expect(card(page, 'B')).toContainText('Mine, "better"');
  await expect(card(page, 'C')).toContainText('Baseline');

  await page.getByRole('button', { name: 'Difference', exact: true }).click();
  await page.getByRole('button', { name: 'Amount' }).click();
  await page.getByLabel('Numbers of the day').fill('2027-06-30');
  await expect(page.getByRole('heading', { name: 'Figures on Jun 30, 2027' })).toBeVisible();
  await compared(page);
  const figure = page.locator('[data-figure="filecoin.qualityAdjustedPowerEib"]');
  await expect(figure.getByRole('cell').nth(1)).toContainText(/^\+[\d.]+/);
  const seen = {
    address: page.url(),
    figure: await stable(() => figure.innerText()),
    said: await stable(() => sentence(page, 'A').innerText()),
  };
  expectQuiet();
  await page.reload();
  await compared(page);
  await expect(figure).toHaveText(seen.figure, { useInnerText: true, timeout: 30_000 });
  await expect(sentence(page, 'A')).toHaveText(seen.said, { useInnerText: true });
  expect(page.url()).toBe(seen.address);

  const other = await browser.newContext({ locale: 'zh-CN' });
  const reader = await other.newPage();
  await reader.goto(seen.address.replace('/scenarios/', '/zh-CN/scenarios/'));
  await expect(reader.getByRole('heading', { level: 1, name: '比较情景' })).toBeVisible();
  await expect(card(reader, 'B')).toContainText('Mine, "better"');
  await expect(sentence(reader, 'A')).toContainText(
    '与 C · AI 寒冬 相比，A · 默认 将“AI 需求增长”由 −0.3 /年 提高到 0.4 /年',
  );
  await expect(sentence(reader, 'A')).toContainText('至 2027年6月30日', { timeout: 30_000 });
  await other.close();

  await page.goBack();
  await expect(page.getByRole('button', { name: 'Amount' })).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Overlay' })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(card(page, 'B')).toContainText('AI winter');
  await page.goForward();
  await expect(card(page, 'C')).toContainText('AI winter');
  await card(page, 'C')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(card(page, 'C')).toHaveCount(0);
  await expect(card(page, 'A')).toContainText('Baseline');
});

test('tables and charts are taken away as they are shown', async ({ page, context }) => {
  test.setTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${THREE}&view=delta&name.3=Mine%2C%20mine`);
  await compared(page);
  const assumptions = await copied(page, 'Differing assumptions');
  expect(assumptions[0]).toBe('key,Assumption,unit,A · Default,B · AI winter,"C · Mine, mine"');
  expect(assumptions).toContain('filecoin.onboardingPibPerDay,Power onboarding,PiB/day,1.01,1.01,1.515');
  expect(assumptions.length - 1).toBe(await page.locator('[data-assumption]').count());
  const figures = await copied(page, 'Figures on Sep 7, 2030');
  expect(figures[0]).toBe(
    'network,Figure,unit,A · Default,B · AI winter,"C · Mine, mine",B − A,B ÷ A − 1,C − A,C ÷ A − 1',
  );
  const [, , unit, from, to, , difference] = figures[1]?.split(',') ?? [];
  expect(unit).toBe('EiB');
  expect(Number(difference)).toBeCloseTo(Number(to) - Number(from), 12);

  await page.getByRole('button', { name: 'Overlay' }).click();
  const chart = page.locator('[data-chart="comparison.filecoin.qualityAdjustedPowerEib"]');
  await expect(chart).toHaveAttribute('data-ready', 'true');
  await chart.getByRole('button', { name: /^Export/ }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const stream = await (await downloading).createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  expect(text.split('\n')[0]).toContain('date,phase,A · Default (EiB),B · AI winter (EiB)');
});

test('what cannot be compared is told in words', async ({ page }) => {
  await page.goto('/scenarios/compare');
  await expect(page.getByRole('heading', { name: 'Nothing is picked yet' })).toBeVisible();
  await page.getByRole('link', { name: /^AI boom or AI winter/ }).click();
  await expect(card(page, 'C')).toContainText('AI winter');

  await page.getByRole('button', { name: 'Add a scenario' }).click();
  const field = page.getByRole('textbox', { name: 'A link or an id' });
  await field.fill('what I meant');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('no link to a scenario');
  await field.fill('https://elsewhere.example/zh-CN/s/Ab3dE6gh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/s=saved\.Ab3dE6gh/);
  await field.fill(`http://localhost/?filecoin.renewalRate=7&foo=1`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'D').getByRole('alert')).toContainText('No scenario is kept under Ab3dE6gh');
  await expect(page.getByRole('alert').filter({ hasText: 'E · filecoin.renewalRate' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'E · foo' })).toBeVisible();

  await page.goto(`${THREE}&s=default&s=default&s=default&s=default`);
  await expect(
    page.getByRole('alert').filter({ hasText: 'One scenario of this link is left out' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a scenario' })).toBeDisabled();
  await expect(page.getByText('That is all there is room for')).toBeVisible();
});

test('a kept scenario is compared with the default from its list, and from where it is shared', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto('/?filecoin.renewalRate=0.41&v=1');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Share' });
  await panel.getByRole('textbox', { name: /Name in your list/ }).fill('Kept to compare');
  await panel.getByRole('button', { name: 'Save and shorten' }).click();
  await expect(panel.locator('pre').nth(1)).toContainText('/s/');
  await panel.getByRole('link', { name: 'Compare with the default' }).click();
  await expect(page).toHaveURL(/s=default&s=filecoin\.renewalRate%3D0\.41/);
  await expect(sentence(page, 'B')).toContainText('lowers “Renewal rate” from 72.8% to 41%');

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Scenarios' }).click();
  await expect(page).toHaveURL(/\/scenarios$/);
  await page.getByRole('link', { name: 'Compare Kept to compare' }).click();
  await expect(page).toHaveURL(/s=default&s=saved\.\w{8}/);
  await expect(card(page, 'B')).toContainText('Kept to compare');
  await expect(page.getByText('The same in every scenario: io.net and Bittensor.')).toBeVisible();

  await page.goto('/scenarios?filecoin.renewalRate=0.6&v=1');
  await page.getByRole('link', { name: 'Compare AI winter' }).click();
  await expect(page).toHaveURL(/s=default&s=filecoin\.renewalRate%3D0\.6&s=ai-winter/);
});

test('a long comparison offers a short link to the same scenarios, and tells of ranges with nothing to show', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const curve = (low: number) =>
    Array.from({ length: 48 }, (_, month) => {
      const date = new Date(Date.UTC(2026, 2 + month, 1)).toISOString().slice(0, 10);
      return `${date}_${(low + (month % 30) / 100).toFixed(2)}`;
    }).join('*');
  const query = new URLSearchParams([
    ['s', 'default'],
    ['s', `filecoin.renewalRate=${curve(0.3)}&range=2050-01-01_2051-01-01`],
    ['s', `filecoin.renewalRate=${curve(0.6)}`],
    ['name.2', 'Slow decline'],
    ['v', '1'],
  ]);
  await page.goto(`/scenarios/compare?${query.toString()}`);
  await compared(page);
  await expect(page.getByRole('alert').filter({ hasText: 'B · range' })).toContainText('out of range');
  const figures = await stable(() => sentence(page, 'B').innerText());
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Share' });
  await expect(panel).toContainText(/With \d{4} characters some programs will cut it/);
  await expect(panel).toContainText('2 scenarios are kept on this server');
  await panel.getByRole('button', { name: 'Save scenarios and shorten' }).click();
  const short = (await panel.locator('pre').nth(1).innerText()).trim();
  expect(short.length).toBeLessThan(200);

  const other = await browser.newContext();
  const reader = await other.newPage();
  await reader.goto(short);
  await compared(reader);
  await expect(sentence(reader, 'B')).toHaveText(figures, { useInnerText: true, timeout: 30_000 });
  await expect(card(reader, 'B')).toContainText('Slow decline');
  await other.close();
});

test('a comparison fits a phone and has room for thumbs', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${THREE}&view=delta`);
  await compared(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const button of await page.locator('main > section').first().getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('legends of scenarios that end on different days are read on the chosen day', async ({ page }) => {
  const longer = encodeURIComponent('preset=ionet-token-crash&days=3650');
  await page.goto(`/scenarios/compare?s=default&s=${longer}&view=overlay&v=1`);
  await compared(page);
  const legend = page.locator('[data-chart]').first().getByRole('list').first();
  await expect(legend).toContainText('Sep 7, 2030');
  const atEnd = await legend.innerText();
  await page.getByLabel('Numbers of the day').fill('2027-01-01');
  await expect(legend).toContainText('Jan 1, 2027');
  const undated = (text: string) => text.replace(/\w+ \d+, \d{4}/, '');
  await expect.poll(async () => undated(await legend.innerText())).not.toBe(undated(atEnd));
});

test('paper has every chart of a comparison, also those far from the screen', async ({ page }) => {
  await page.goto(`${THREE}&view=multiples`);
  await compared(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const drawn = page.locator('[data-chart], [data-paper] svg');
  const before = await drawn.count();
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      return page.locator('[data-paper] svg path').count();
    })
    .toBeGreaterThan(0);
  // Three scenarios beside each other: a chart of each for every figure.
  const figures = await page.locator('[data-network] h3').count();
  await expect(drawn).toHaveCount(3 * figures);
  expect(before).toBeLessThan(3 * figures);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-paper]')).toHaveCount(0);
});
