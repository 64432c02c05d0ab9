import { existsSync } from 'node:fs';
import { packageCommand, run, runNode } from './processes.mjs';
import { announce, done, say, StepError } from './report.mjs';

/** Where Debian and Ubuntu put their browser; playwright.config.ts looks there first too. */
export const SYSTEM_CHROMIUM = '/usr/bin/chromium';

async function hasBrowser() {
  if (existsSync(SYSTEM_CHROMIUM)) return true;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Makes sure there is a Chromium: Playwright's own where it can be downloaded, else the system's. */
export async function prepareBrowser() {
  if (await hasBrowser()) return;
  announce('Install a browser for the tests');
  const begin = performance.now();
  const root = process.getuid?.() === 0;
  const playwright = ['install', ...(root ? ['--with-deps'] : []), 'chromium'];
  if ((await runNode([packageCommand('@playwright/test', 'playwright'), ...playwright])) !== 0) {
    if (!root || !existsSync('/usr/bin/apt-get')) throw noBrowser();
    say('Playwright cannot download its browser here; trying the one of the system.');
    const packages = ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if ((await run('apt-get', ['update'], { env })) !== 0) throw noBrowser();
    if ((await run('apt-get', packages, { env })) !== 0) throw noBrowser();
  }
  if (!(await hasBrowser())) throw noBrowser();
  done('Browser', performance.now() - begin);
}

function noBrowser() {
  return new StepError(
    'No browser could be installed for the tests.',
    'Install Chromium with your package manager, or run "npx playwright install --with-deps chromium".',
  );
}
