import { existsSync, mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import en from '../lib/i18n/messages/en.json';
import { declarations } from '../simulation/networks';
import { SYSTEM_CHROMIUM } from './lib/browser.mjs';
import { startServer } from './lib/temporary-server';

const FOLDER = 'screenshots';
/** A desk, a small one, a tablet and a phone; the last two are touched. */
const SIZES = [
  { name: '1440', width: 1440, height: 900 },
  { name: '1024', width: 1024, height: 768 },
  { name: '768', width: 768, height: 1024 },
  { name: '390', width: 390, height: 844 },
];

/** The README's own pictures: the page, and the part of it that is at the top. */
const README_PICTURES = {
  'docs/images/compare.png': '/',
  'docs/images/network.png': '/networks/bittensor#flow',
};

/** `npm run screenshots`: each page at every size, in both themes and languages, into an ignored folder; `-- readme`: the README's. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startServer();
  const browser = await chromium.launch({
    ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    if (process.argv.includes('readme')) return await captureReadme(browser, server.url);
    const pages = {
      compare: '/',
      changed: '/?filecoin.renewalRate=0.95&world.aiDemandGrowthPerYear=1',
      run: await storeRun(server.url),
      missing: '/nowhere',
      developers: '/developers',
      scenarios: '/scenarios',
      comparison: '/scenarios/compare?s=default&s=ai-boom&s=ai-winter',
      difference: '/scenarios/compare?s=default&s=ai-boom&s=ai-winter&view=delta',
      embed: '/embed/bittensor/subnetEmissions',
      ...Object.fromEntries(declarations.map(({ id }) => [id, `/networks/${id}`])),
    };
    for (const [name, address] of Object.entries(pages)) await capture(browser, server.url, name, address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function storeRun(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ preset: 'ai-boom' }),
  });
  const { id } = (await response.json()) as { id: string };
  await (await fetch(`${url}/api/v1/runs/${id}/events`)).text();
  return `/runs/${id}`;
}

/** An embed says its language in the query, a page in the path. */
function inLanguage(address: string, locale: string): string {
  if (locale === 'en') return address;
  return address.startsWith('/embed/') ? `${address}?lang=${locale}` : `/${locale}${address}`;
}

async function captureReadme(browser: Browser, url: string): Promise<void> {
  for (const [path, address] of Object.entries(README_PICTURES)) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    await page.goto(url);
    await page.getByText(en.hints.close, { exact: true }).click();
    await page.goto(url + address);
    await whole(page);
    await page.screenshot({ path });
    await page.close();
  }
}

/** Waits until every chart that is to be seen is drawn. */
async function whole(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[data-ready="false"]') === null);
  await page.waitForTimeout(300);
}

async function capture(browser: Browser, url: string, name: string, address: string): Promise<void> {
  for (const size of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const locale of ['en', 'zh-CN']) {
        const page = await browser.newPage({ viewport: size, colorScheme, hasTouch: size.width < 1024 });
        await page.goto(url + inLanguage(address, locale));
        await whole(page);
        await page.screenshot({ path: `${FOLDER}/${name}-${size.name}-${colorScheme}-${locale}.png` });
        await page.close();
      }
    }
  }
}

await main();
