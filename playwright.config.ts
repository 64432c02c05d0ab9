import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { SYSTEM_CHROMIUM } from './scripts/lib/browser.mjs';

const port = process.env.E2E_PORT ?? '3210';
/** A database of its own for each run. Kept in the environment because every worker reads this file again. */
process.env.E2E_DATABASE_URL ??= `file:./test-results/e2e/${Date.now().toString()}.db`;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const OUTPUT = 'test-results/playwright';
const LOOKS_ONLY = '**/accessibility.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  // In `npm test`, tests that measure or break things run alone; those that only look at pages need not.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // A shared machine has moments in which nothing moves for seconds.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    // The hints of a first visit would stand before what is clicked; their own test begins without this.
    storageState: {
      cookies: [],
      origins: [
        { origin: `http://localhost:${port}`, localStorage: [{ name: 'depin-lab.hints', value: 'closed' }] },
      ],
    },
    // Recording every step takes a fifth of a test's time: `--trace on` does it where one is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
      // Chromium refuses its sandbox to the superuser, which is who runs most containers.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: LOOKS_ONLY, workers: 1, outputDir: `${OUTPUT}/desktop`, use: desktop },
    {
      name: 'accessibility',
      testMatch: LOOKS_ONLY,
      fullyParallel: true,
      // Two at once on two processors, each reading whole pages.
      timeout: 240_000,
      expect: { timeout: 30_000 },
      outputDir: `${OUTPUT}/accessibility`,
      use: desktop,
    },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${port}/icon.svg`,
    env: { PORT: port, DATABASE_URL: process.env.E2E_DATABASE_URL },
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
