import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { declarations } from '@/simulation/networks';
import { SYSTEM_CHROMIUM } from '../lib/browser.mjs';
import { startServer } from '../lib/temporary-server';
import { measureFirstLoad } from './first-load';
import { quantile, type Figure } from './table';

const WARM_UP = 5;
const SAMPLES = 30;

/** Milliseconds from a slider's move to the painted charts, in headless Chromium on a production build. */
export async function measurePages(): Promise<Figure[]> {
  const server = await startServer();
  const browser = await chromium.launch({
    ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const figures = await measureFirstLoad(browser, server.url);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // The runner of this script names inner functions by a helper of its own, which the page does not have.
    await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
    await page.goto(server.url);
    await page.waitForFunction(
      () => document.querySelectorAll('[data-chart][data-ready="true"]').length === 4,
    );
    const all: number[] = [];
    const own: number[] = [];
    const leaps: number[] = [];
    for (const declaration of declarations) {
      const key = Object.entries(declaration.parameters).find(
        ([, spec]) => spec.level === 'headline' && spec.kind === 'number',
      )?.[0];
      const parameter = `${declaration.id}.${key}`;
      const samples = await moveSlider(page, declaration.id, parameter, steps);
      all.push(...samples.all);
      own.push(...samples.own);
      leaps.push(...(await moveSlider(page, declaration.id, parameter, unforeseen)).own);
      figures.push(
        {
          name: `${declaration.id} slider to all charts, p50`,
          value: quantile(samples.all, 0.5),
          unit: 'ms',
        },
        {
          name: `${declaration.id} slider to all charts, p95`,
          value: quantile(samples.all, 0.95),
          unit: 'ms',
          mark: 100,
        },
      );
    }
    figures.push(
      {
        name: 'any slider to the chart of its network, p95',
        value: quantile(own, 0.95),
        unit: 'ms',
        mark: 50,
      },
      {
        name: 'the same where the next step was not foreseen, p50',
        value: quantile(leaps, 0.5),
        unit: 'ms',
      },
      {
        name: 'the same where the next step was not foreseen, p95',
        value: quantile(leaps, 0.95),
        unit: 'ms',
      },
      { name: 'any slider to all charts, p50', value: quantile(all, 0.5), unit: 'ms' },
      { name: 'any slider to all charts, p95', value: quantile(all, 0.95), unit: 'ms', mark: 100 },
    );
    return figures;
  } finally {
    await browser.close();
    await server.stop();
  }
}

interface Samples {
  readonly all: number[];
  /** To the chart of the slider's own network. */
  readonly own: number[];
}

/** Key by key in one direction, and back. */
const steps = (round: number) => (round % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');

/** Short and long steps in turn, none as long as the one before: what a pointer does that drags the slider. */
const unforeseen = (round: number) => {
  const isLong = round % 2 === 1;
  return round % 12 < 6 ? (isLong ? 'PageUp' : 'ArrowRight') : isLong ? 'PageDown' : 'ArrowLeft';
};

/**
 * Moves a slider step by step. The last change of the page after a step, and the frame that shows it, end the
 * step's time; a step is over when nothing has changed for a while.
 */
async function moveSlider(
  page: Page,
  network: string,
  parameter: string,
  keyOf: (round: number) => string,
): Promise<Samples> {
  await page.evaluate((scope) => {
    document.querySelector(`[data-scope="${scope}"]`)?.setAttribute('open', '');
  }, network);
  const thumb = page.locator(`[data-parameter="${parameter}"] [role="slider"]`).first();
  await thumb.focus();
  const samples: Samples = { all: [], own: [] };
  for (let round = 0; round < WARM_UP + SAMPLES; round++) {
    const latency = await thumb.evaluate(
      (element, { key, scope }) =>
        new Promise<{ all: number; own: number }>((resolve) => {
          const quietMs = 250;
          let [painted, ownPainted] = [0, 0];
          let timer = 0;
          const begin = performance.now();
          const finish = () => {
            observer.disconnect();
            resolve({ all: painted - begin, own: ownPainted - begin });
          };
          const observer = new MutationObserver((changes) => {
            const own = changes.some(
              ({ target }) =>
                target.parentElement
                  ?.closest('[data-chart]')
                  ?.getAttribute('data-chart')
                  ?.startsWith(scope) === true,
            );
            requestAnimationFrame(() =>
              setTimeout(() => {
                painted = performance.now();
                if (own) ownPainted = painted;
              }),
            );
            clearTimeout(timer);
            timer = window.setTimeout(finish, quietMs);
          });
          for (const chart of document.querySelectorAll('[data-chart]')) {
            observer.observe(chart, {
              subtree: true,
              attributes: true,
              childList: true,
              characterData: true,
            });
          }
          timer = window.setTimeout(finish, 2000);
          element.dispatchEvent(
            new KeyboardEvent('keydown', {
              key,
              bubbles: true,
              cancelable: true,
            }),
          );
        }),
      { key: keyOf(round), scope: `${network}.` },
    );
    if (round < WARM_UP) continue;
    samples.all.push(latency.all);
    samples.own.push(latency.own);
  }
  return samples;
}
