import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';

export const HEADLINE_CHARTS = [
  'filecoin.storagePower',
  'ionet.gpuUtilisation',
  'bittensor.subnetEmissions',
  'tokenSupply',
] as const;

/** A slow machine under load needs seconds to start three workers. */
const READY_WITHIN_MS = 30_000;

/** Fails the test when the page logs an error or throws. Call before opening it. */
export function watchConsole(page: Page): () => void {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return () => expect(problems).toEqual([]);
}

export const chart = (page: Page, id: string) => page.locator(`[data-chart="${id}"]`);

/** Opens a page of the comparison and waits until every chart shows a result. */
export async function openCompare(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Waits until every headline chart is drawn from a finished run. */
export async function settled(page: Page): Promise<void> {
  for (const id of HEADLINE_CHARTS)
    await expect(chart(page, id)).toHaveAttribute('data-ready', 'true', { timeout: READY_WITHIN_MS });
}

/** The numbers of every legend, by chart. */
export async function readouts(page: Page): Promise<Record<string, string[]>> {
  const values: Record<string, string[]> = {};
  for (const id of HEADLINE_CHARTS)
    values[id] = await chart(page, id).locator('[data-series]').allInnerTexts();
  return values;
}

/** What `read` gives once it gives the same twice, a moment apart: figures follow what is typed or dragged a little later. */
export async function stable<T>(read: () => Promise<T>): Promise<T> {
  let last = await read();
  await expect
    .poll(
      async () => {
        await sleep(400);
        const next = await read();
        const same = JSON.stringify(next) === JSON.stringify(last);
        last = next;
        return same;
      },
      { intervals: [0] },
    )
    .toBe(true);
  return last;
}
