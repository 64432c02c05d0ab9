import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chart, openCompare, stable, watchConsole } from './support';

const POWER = '/embed/filecoin/storagePower';
const STUDY = '/embed/filecoin/slashing/standing';

/** A server of somebody else: one page, with whatever HTML is asked for. */
async function foreignPage(body: () => string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title>${body()}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

async function drawn(page: Page, id: string): Promise<void> {
  await expect(chart(page, id)).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
}

test('the code of the export menu shows the chart with its numbers in a foreign page, and leads back', async ({
  page,
  context,
}) => {
  const expectQuiet = watchConsole(page);
  await openCompare(page, '/?filecoin.renewalRate=0.5');
  const lines = chart(page, 'filecoin.storagePower').locator('[data-series]');
  const expected = await stable(() => lines.allInnerTexts());
  await chart(page, 'filecoin.storagePower')
    .getByRole('button', { name: /^Export/ })
    .click();
  await page.getByRole('button', { name: '960×540' }).click();
  const code = await page.getByRole('dialog').locator('pre').innerText();
  expect(code).toMatch(/^<iframe src="http[^"]+\/embed\/filecoin\/storagePower\?filecoin\.renewalRate=0\.5/);

  const { url, server } = await foreignPage(() => code);
  try {
    await page.goto(url);
    const frame = page.frameLocator('iframe');
    const power = frame.locator('[data-chart="filecoin.storagePower"]');
    await expect(power).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
    await expect(power.locator('[data-series]')).toHaveText(expected, { useInnerText: true });
    expect((await power.locator('path[data-path]').first().getAttribute('d'))?.length).toBeGreaterThan(50);
    expect((await page.locator('iframe').boundingBox())?.width).toBe(960);
    await expect(frame.getByRole('banner')).toHaveCount(0);
    const [full] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByRole('link', { name: 'Open the scenario' }).click(),
    ]);
    await expect(full).toHaveURL(/\/networks\/filecoin\?filecoin\.renewalRate=0\.5/);
    expectQuiet();
  } finally {
    server.close();
  }
});

test('a chart of a study is put into a foreign page with the inputs of the study, and leads back to it', async ({
  page,
}) => {
  const expectQuiet = watchConsole(page);
  await page.goto('/networks/filecoin?filecoin.slashing.missedProofs=21&filecoin.renewalRate=0.5');
  const study = page.locator('[data-study="slashing"]');
  await study.scrollIntoViewIfNeeded();
  const figure = study.locator('figure').first();
  await expect(figure).toBeVisible({ timeout: 30_000 });
  const expected = await stable(() => figure.getByRole('listitem').allInnerTexts());
  expect(expected[0]).toContain(' = ');
  await figure.getByRole('button', { name: /^Export/ }).click();
  const code = await page.getByRole('dialog').locator('pre').innerText();
  expect(code).toMatch(/^<iframe src="http[^"]+\/embed\/filecoin\/slashing\/\w+\?[^"]*missedProofs=21/);

  const { url, server } = await foreignPage(() => code);
  try {
    await page.goto(url);
    const frame = page.frameLocator('iframe');
    const chartOfStudy = frame.locator('[data-chart^="filecoin.slashing."]');
    await expect(chartOfStudy).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
    await expect(chartOfStudy.getByRole('listitem')).toHaveText(expected, { useInnerText: true });
    await expect(chartOfStudy.locator('.recharts-surface path').first()).toBeAttached();
    await expect(frame.getByRole('link', { name: 'Open the scenario' })).toHaveAttribute(
      'href',
      /^\/networks\/filecoin\?.*filecoin\.slashing\.missedProofs=21.*#study-slashing$/,
    );
    expectQuiet();
  } finally {
    server.close();
  }
});

test('no other page stands in a foreign frame', async ({ page, request, baseURL }) => {
  const pages = [
    '/',
    '/zh-CN',
    '/networks/filecoin',
    '/developers',
    '/nowhere',
    '/embedded',
    '/embed',
    '/embed/foo',
    '/embed/filecoin/slashing/x/y',
    '/embed/a.b/c.d',
    '/embed/x%2fy',
    '/framed/en/auto/filecoin/storagePower',
    '/framed/en/auto/filecoin/slashing/x',
  ];
  for (const address of pages) {
    const headers = (await request.get(address)).headers();
    expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
    expect(headers['x-frame-options'], address).toBe('DENY');
  }
  for (const address of [POWER, STUDY]) {
    const embed = (await request.get(address)).headers();
    expect(embed['content-security-policy']).toContain('frame-ancestors *');
    expect(embed['x-frame-options']).toBeUndefined();
  }

  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  const { url, server } = await foreignPage(
    () => `<iframe src="${baseURL ?? ''}/networks/filecoin"></iframe>`,
  );
  try {
    await page.goto(url);
    await expect
      .poll(() => refused.join('\n'))
      .toMatch(/frame-ancestors|refused to connect|X-Frame-Options/i);
    await expect(page.frameLocator('iframe').locator('[data-chart]')).toHaveCount(0);
  } finally {
    server.close();
  }
});

test('look, language and size are those asked for', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${POWER}?theme=dark&lang=zh-CN&size=s`);
  await drawn(page, 'filecoin.storagePower');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { name: '存储算力' })).toBeVisible();
  const main = page.getByRole('main');
  expect(await main.boundingBox()).toMatchObject({ width: 360, height: 260 });
  expect(await main.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(21, 26, 34)');
  await expect(page.getByRole('link', { name: '打开该情景' })).toHaveAttribute(
    'href',
    '/zh-CN/networks/filecoin',
  );
  await expect(page.getByRole('list', { name: '图例' })).toContainText(/2030年9月\d日原始算力/);
  await expect(page.getByRole('note', { name: '来源' })).toContainText(/真实数据：Spacescope/);

  for (const [scheme, background] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(21, 26, 34)'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/embed/all/tokenSupply?size=700x420&supply=absolute');
    await drawn(page, 'tokenSupply');
    expect(await main.boundingBox()).toMatchObject({ width: 700, height: 420 });
    expect(await main.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(background);
  }
  await expect(page.getByRole('link', { name: 'Open the scenario' })).toHaveAttribute(
    'href',
    /^\/\?supply=absolute/,
  );
});

test('the legend of every named size shows each line with its key and the day of its values', async ({
  page,
}) => {
  for (const size of ['s', 'm', 'l']) {
    await page.goto(`${POWER}?size=${size}`);
    await drawn(page, 'filecoin.storagePower');
    const legend = page.getByRole('list', { name: 'Legend' });
    expect(await legend.evaluate((node) => node.scrollHeight <= node.clientHeight), size).toBe(true);
    await expect(legend.locator('line')).toHaveCount(3);
    await expect(legend).toContainText('Sep 7, 2030');
    await page.getByRole('application').press('Home');
    await expect(legend).not.toContainText('Sep 7, 2030');
  }
  await page.goto('/embed/bittensor/subnetEmissions?size=m');
  await drawn(page, 'bittensor.subnetEmissions');
  const legend = page.getByRole('list', { name: 'Legend' });
  expect(await legend.evaluate((node) => node.scrollHeight <= node.clientHeight)).toBe(true);
});

test('what an embed is asked wrongly is said, and the rest works', async ({ page }) => {
  await page.goto(`${POWER}?theme=blue&size=9x9&filecoin.renewalRate=7&foo=1&days=900`);
  await drawn(page, 'filecoin.storagePower');
  const notice = page.getByRole('alert').filter({ hasText: 'ignored' });
  for (const field of ['theme', 'size', 'filecoin.renewalRate', 'foo'])
    await expect(notice).toContainText(field);
  await expect(page.getByRole('link', { name: 'Open the scenario' })).toHaveAttribute('href', /\?days=900/);
});

test('a chart there is none of is not found, in words', async ({ page }) => {
  expect((await page.goto('/embed/filecoin/nothing'))?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('storagePower');
  expect((await page.goto('/embed/nowhere/storagePower?lang=zh-CN'))?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('没有网络“nowhere”');
  expect((await page.goto('/embed/filecoin/slashing/nothing'))?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText(STUDY.replace('/embed/filecoin/', ''));
});

test('axe finds nothing on embeds of any size', async ({ page }) => {
  for (const [address, id] of [
    ['/embed/bittensor/subnetEmissions', 'bittensor.subnetEmissions'],
    [STUDY, STUDY.replace('/embed/', '').replaceAll('/', '.')],
  ] as const)
    for (const query of ['size=s&theme=dark', 'theme=light&lang=zh-CN', 'theme=nothing&size=m']) {
      await page.goto(`${address}?${query}`);
      await drawn(page, id);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map((each) => `${each.id}: ${each.nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    }
});

test('an embed tells of a range that shows nothing, in its language', async ({ page }) => {
  await page.goto(`${POWER}?range=2050-01-01_2051-01-01&lang=zh-CN`);
  await drawn(page, 'filecoin.storagePower');
  await expect(page.getByRole('alert').filter({ hasText: 'range' })).toContainText(
    'range：2050-01-01_2051-01-01 超出范围',
  );
});
