import type { Browser } from '@playwright/test';
import { quantile, type Figure } from './table';

/** The server compiles its own code over its first answers, on the processors the page is drawn by. */
const WARM_UPS = 3;
const LOADS = 7;
/** Long enough for the first run of every network to be drawn. */
const WATCHED_MS = 4000;
/** What of a task blocks: the part over this. */
const TASK_MS = 50;

interface Load {
  readonly paint: number;
  readonly shift: number;
  readonly blocking: number;
}

/** Medians of the first load of `/` by somebody who has never been here, from a warm server, in headless Chromium on this machine. */
export async function measureFirstLoad(browser: Browser, url: string): Promise<Figure[]> {
  const loads: Load[] = [];
  for (let load = 0; load < WARM_UPS; load++) await loadOnce(browser, url);
  while (loads.length < LOADS) loads.push(await loadOnce(browser, url));
  const median = (of: (load: Load) => number) => quantile(loads.map(of), 0.5);
  return [
    {
      name: 'first load of /: largest contentful paint',
      value: median(({ paint }) => paint),
      unit: 'ms',
      mark: 1500,
    },
    { name: 'first load of /: layout shift', value: median(({ shift }) => shift), unit: '', mark: 0.02 },
    {
      name: 'first load of /: total blocking time',
      value: median(({ blocking }) => blocking),
      unit: 'ms',
      mark: 150,
    },
  ];
}

async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({
      content: `
        globalThis.seen = { paint: 0, shift: 0, blocking: 0 };
        const watch = (type, take) =>
          new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
        watch('largest-contentful-paint', (entry) => { seen.paint = entry.startTime; });
        watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
        watch('longtask', (entry) => { seen.blocking += Math.max(0, entry.duration - ${TASK_MS}); });
      `,
    });
    await page.goto(url);
    await page.waitForTimeout(WATCHED_MS);
    return await page.evaluate(() => (globalThis as unknown as { seen: Load }).seen);
  } finally {
    await context.close();
  }
}
