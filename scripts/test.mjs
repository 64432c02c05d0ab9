import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { prepareBrowser } from './lib/browser.mjs';
import { install, prepare, prismaClient } from './lib/preparation.mjs';
import { runScript } from './lib/processes.mjs';
import { enterProject, fromRoot } from './lib/project.mjs';
import { announce, done, failed, runMain, say, seconds, StepError } from './lib/report.mjs';
import { findFreePort } from './lib/server.mjs';
import { countPlaywright, countRunner, countVitest, lastLine } from './lib/test-counts.mjs';

const REPORTS = 'test-results/reports';
const totals = { passed: 0, failed: 0 };
const failures = [];

/** Runs one step and adds what it counted; a step that throws counts as one failure. */
async function step(title, help, work) {
  announce(title);
  const begin = performance.now();
  let counts;
  try {
    counts = await work();
  } catch (error) {
    say(error.message);
    counts = { passed: 0, failed: 1 };
    if (error instanceof StepError) help = error.help;
  }
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  const elapsed = performance.now() - begin;
  if (counts.failed === 0) {
    done(title, elapsed);
  } else {
    failed(title, elapsed, help);
    failures.push(title);
  }
  return counts.failed === 0;
}

function asCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function check(title, script, help) {
  return step(title, help, async () => asCheck(await runScript(script)));
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function unitTests() {
  const report = `${REPORTS}/vitest.json`;
  return step('Unit tests (vitest)', 'Run "npm run unit -- PATH" for one file.', async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return countRunner(await runScript('unit', reporters), readReport(report), countVitest);
  });
}

function browserTests(built) {
  const report = `${REPORTS}/playwright.json`;
  return step(
    'Browser tests (Playwright)',
    'Look into test-results/; repeat one: "npm run e2e -- NAME".',
    async () => {
      if (!built)
        throw new StepError('Skipped, because there is no build to test.', 'Make the build pass first.');
      await prepareBrowser();
      const env = {
        E2E_PORT: String(await findFreePort()),
        PLAYWRIGHT_JSON_OUTPUT_NAME: fromRoot(report),
      };
      const exitCode = await runScript('e2e', ['--reporter=list,json'], { env });
      return countRunner(exitCode, readReport(report), countPlaywright);
    },
  );
}

/** `npm test`: every check, in an order that shows cheap mistakes first; none is left out because one failed. */
await runMain(async () => {
  enterProject();
  const begin = performance.now();
  await prepare(install, prismaClient);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  await check('Format (prettier)', 'format:check', 'Run "npm run format".');
  await check(
    'Lint (eslint)',
    'lint',
    'Correct what is listed; "npx eslint --fix ." does the mechanical part.',
  );
  await check('Types (tsc)', 'typecheck', 'Correct the lines listed above.');
  await check(
    'Dependency rules (dependency-cruiser)',
    'deps',
    'layers.config.mjs says what each folder may import.',
  );
  await check('Dead code (knip)', 'knip', 'Delete what nothing uses, or use it.');
  await unitTests();
  const built = await check('Build', 'build', 'Correct the file that the message above names.');
  if (built) await check('Size of pages (size-limit)', 'size', 'Load what opens on demand with onDemand().');
  await browserTests(built);

  say(`\nAll steps took ${seconds(performance.now() - begin)}.`);
  if (failures.length > 0) say(`Failed: ${failures.join('; ')}.`);
  say(lastLine(totals));
  return totals.failed === 0 ? 0 : 1;
});
