import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { parsePng } from './images';
import { chart, openCompare, watchConsole } from './support';

const POWER = 'filecoin.storagePower';

/** Opens the menu of a chart by keyboard, as nobody else would test it. */
async function openMenu(page: Page, id: string): Promise<void> {
  await chart(page, id)
    .getByRole('button', { name: /^(Export|导出)/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function take(page: Page, name: RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name }).click(),
  ]);
  return download;
}

const bytesOf = async (download: Download) => readFileSync(await download.path());

/** What the browser makes of a file that says it is an SVG image. */
function parseSvg(page: Page, text: string) {
  return page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    return {
      name: root.nodeName,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      texts: [...root.querySelectorAll('text')].map((node) => node.textContent),
      background: root.querySelector('rect')?.getAttribute('fill'),
      foreign: [...root.querySelectorAll('script, image, a, use, foreignObject, style')].length,
    };
  }, text);
}

for (const [address, words] of [
  [
    '/',
    {
      title: 'Storage power',
      labels: ['Raw power', 'Quality-adjusted power', 'Baseline'],
      by: 'Simulated by DePIN Lab',
      unit: 'EiB',
    },
  ],
  [
    '/zh-CN',
    { title: '存储算力', labels: ['原始算力', '质量调整算力', '基线'], by: '由 DePIN Lab 模拟', unit: 'EiB' },
  ],
] as const) {
  test(`a chart of ${address} is taken away as SVG and PNG in both looks, and says what it is`, async ({
    page,
    browser,
  }) => {
    const expectQuiet = watchConsole(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await openCompare(page, `${address}?filecoin.renewalRate=0.5`);
    await openMenu(page, POWER);
    const judge = await browser.newPage();
    const sizes = new Set<string>();
    for (const [look, background] of [
      [/^(Light|浅色)$/, '#ffffff'],
      [/^(Dark|深色)$/, '#151a22'],
    ] as const) {
      await page.getByRole('dialog').getByRole('button', { name: look }).first().click();
      const download = await take(page, /^SVG/);
      expect(download.suggestedFilename()).toMatch(
        /^depin-lab_filecoin-storage-power_[0-9a-f]{8}_(light|dark)\.svg$/,
      );
      const text = (await bytesOf(download)).toString('utf8');
      expect(text).not.toMatch(/var\(|<script|href=/);
      const svg = await parseSvg(judge, text);
      expect(svg).toMatchObject({ name: 'svg', background, foreign: 0 });
      expect(svg.texts[0]).toContain(words.title);
      expect(svg.texts[0]).toContain(words.unit);
      for (const label of words.labels)
        expect(svg.texts.some((line) => new RegExp(`^${label}[\\d,.]+$`).test(line))).toBe(true);
      const said = svg.texts.join('\n');
      expect(said).toContain(words.by);
      expect(said).toContain('2026');
      expect(said).toContain('filecoin.renewalRate=0.5');

      const png = await parsePng(judge, await bytesOf(await take(page, /^PNG/)));
      expect(png).toMatchObject({ width: 2 * svg.width, height: 2 * svg.height });
      expect(png.colours).toBeGreaterThan(20);
      sizes.add(`${png.width} ${png.height}`);
    }
    expect(sizes.size).toBe(1);
    await judge.close();
    expectQuiet();
  });
}

test('the numbers of a chart are those its legend shows', async ({ page }) => {
  await openCompare(page);
  await openMenu(page, POWER);
  const download = await take(page, /^CSV/);
  expect(download.suggestedFilename()).toMatch(/^depin-lab_filecoin-storage-power_[0-9a-f]{8}\.csv$/);
  const [header, ...rows] = (await bytesOf(download)).toString('utf8').trimEnd().split('\n');
  expect(header).toMatch(/^date,phase,Raw power \(EiB\),Quality-adjusted power \(EiB\),Baseline \(EiB\)/);
  expect(rows.length).toBe(730 + 1825);
  const last = rows.at(-1)?.split(',') ?? [];
  const shown = await chart(page, POWER).locator('[data-series]').allInnerTexts();
  expect(Number(last[2])).toBeCloseTo(Number(shown[0]), 3);
  const json = await take(page, /^JSON/);
  expect(json.suggestedFilename()).toMatch(/^depin-lab_filecoin-storage-power_[0-9a-f]{8}\.json$/);
  const document = JSON.parse((await bytesOf(json)).toString('utf8')) as {
    chart: string;
    link: string;
    columns: Readonly<Record<string, readonly unknown[]>>;
  };
  expect(document).toMatchObject({ chart: POWER, scenarioHashes: [expect.stringMatching(/^[0-9a-f]{64}$/)] });
  expect(document.link).toContain('http');
  expect(Object.keys(document.columns).join(',')).toBe(header);
  expect(document.columns['Quality-adjusted power (EiB)']?.at(-1)).toBe(Number(last[3]));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(chart(page, POWER).getByRole('button', { name: /^Export/ })).toBeFocused();
});

test('charts of a network, of its studies and of a run are taken away too', async ({ page, request }) => {
  await page.goto('/networks/filecoin');
  await expect(chart(page, POWER)).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  await expect(chart(page, 'filecoin.minting').getByRole('button', { name: /^Export/ })).toBeEnabled();
  const study = page.locator('[data-study]').first();
  await study.scrollIntoViewIfNeeded();
  await study
    .getByRole('button', { name: /^Export/ })
    .first()
    .click({ timeout: 30_000 });
  const drawn = (await bytesOf(await take(page, /^SVG/))).toString('utf8');
  expect(drawn).toContain('#study-');
  expect(drawn).not.toMatch(/NaN|undefined/);
  expect((await bytesOf(await take(page, /^CSV/))).toString('utf8').split('\n').length).toBeGreaterThan(5);

  const { id } = (await (await request.post('/api/v1/runs', { data: { days: 60 } })).json()) as {
    id: string;
  };
  await request.get(`/api/v1/runs/${id}/events`);
  await page.goto(`/runs/${id}`);
  await expect(chart(page, POWER)).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  await openMenu(page, POWER);
  expect((await bytesOf(await take(page, /^SVG/))).toString('utf8')).toContain(`/runs/${id}`);
});

for (const [address, words] of [
  ['/networks/filecoin', { by: 'Simulated by DePIN Lab', header: 'date,From,To,What,metric,Amount (FIL' }],
  ['/zh-CN/networks/filecoin', { by: '由 DePIN Lab 模拟', header: 'date,来自,去往,项目,metric,数量' }],
] as const)
  test(`the flow of tokens on ${address} is taken away as a picture of arrows and as a table`, async ({
    page,
    browser,
  }) => {
    await page.goto(`${address}?filecoin.renewalRate=0.5`);
    const flow = page.locator('[data-flow]');
    const menu = flow.getByRole('button', { name: /^(Export|导出)/ });
    await expect(menu).toBeEnabled({ timeout: 30_000 });
    const boxes = await flow.locator('svg text').allTextContents();
    await menu.click();
    const judge = await browser.newPage();
    for (const [look, background] of [
      [/^(Light|浅色)$/, '#ffffff'],
      [/^(Dark|深色)$/, '#151a22'],
    ] as const) {
      await page.getByRole('dialog').getByRole('button', { name: look }).first().click();
      const download = await take(page, /^SVG/);
      expect(download.suggestedFilename()).toMatch(/^depin-lab_filecoin-flow_[0-9a-f]{8}_(light|dark)\.svg$/);
      const text = (await bytesOf(download)).toString('utf8');
      expect(text).not.toMatch(/var\(|<script|href=|NaN|undefined/);
      const svg = await parseSvg(judge, text);
      expect(svg).toMatchObject({ name: 'svg', background, foreign: 0 });
      const said = svg.texts.join('\n');
      for (const box of boxes.slice(0, 6)) expect(said).toContain(box);
      for (const part of [words.by, 'filecoin.renewalRate=0.5', '#flow', '2030'])
        expect(said).toContain(part);
      const png = await parsePng(judge, await bytesOf(await take(page, /^PNG/)));
      expect(png).toMatchObject({ width: 2 * svg.width, height: 2 * svg.height });
      expect(png.colours).toBeGreaterThan(10);
    }
    const csv = (await bytesOf(await take(page, /^CSV/))).toString('utf8').replace('\uFEFF', '');
    const [header = '', ...rows] = csv.trimEnd().split('\n');
    expect(header).toContain(words.header);
    const arrows = await flow.locator('tbody').first().locator('tr').count();
    expect(arrows).toBeGreaterThan(3);
    expect(rows.length).toBe(arrows);
    await judge.close();
  });

test('what is still of the scenario before is not taken away, nor does its menu open by itself', async ({
  page,
}) => {
  // The page's own workers, whose messages can be kept back for a while.
  await page.addInitScript(() => {
    const kept: (() => void)[] = [];
    const post = Worker.prototype.postMessage as (this: Worker, ...message: unknown[]) => void;
    const scope = window as unknown as { held: boolean; release: () => void };
    scope.held = false;
    scope.release = () => {
      scope.held = false;
      for (const send of kept.splice(0)) send();
    };
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      const send = () => post.apply(this, message);
      if (scope.held) kept.push(send);
      else send();
    };
  });
  const change = (name: 'hold' | 'release') =>
    page.evaluate((what) => {
      const scope = window as unknown as { held: boolean; release: () => void };
      if (what === 'hold') scope.held = true;
      else scope.release();
    }, name);
  await openCompare(page);
  const shown = chart(page, POWER);
  await openMenu(page, POWER);
  const csv = page.getByRole('dialog').getByRole('button', { name: 'CSV' });
  await expect(csv).toBeEnabled();
  await page.keyboard.press('Escape');

  await change('hold');
  const slider = page.locator('[data-parameter="filecoin.renewalRate"]').getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(shown).toHaveAttribute('data-stale', 'true');
  await openMenu(page, POWER);
  await expect(csv).toBeDisabled();
  await page.keyboard.press('Escape');
  await slider.focus();

  await change('release');
  await expect(shown).toHaveAttribute('data-stale', 'false');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(slider).toBeFocused();
  await openMenu(page, POWER);
  await expect(csv).toBeEnabled();
});
