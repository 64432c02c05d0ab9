import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { prepareBrowser } from './lib/browser.mjs';
import { install, prepare, prismaClient } from './lib/preparation.mjs';
import { packageCommand, runNode, runScript } from './lib/processes.mjs';
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
  return finish(title, help, work, () => undefined);
}

/** The same, where what it says is told at its end, because others run beside it. */
async function quietStep(title, help, work) {
  const told = [];
  return finish(
    title,
    help,
    () => work((text) => told.push(text)),
    () => {
      announce(title);
      process.stdout.write(told.join(''));
    },
  );
}

async function finish(title, help, work, tell) {
  const begin = performance.now();
  let counts;
  try {
    counts = await work();
    tell();
  } catch (error) {
    tell();
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

function quietCheck(title, script, help) {
  return quietStep(title, help, async (write) => asCheck(await runScript(script, [], { write })));
}

/** Everything that reads the code without running it: the slowest beside all the others. */
async function staticChecks() {
  const others = async () => {
    await quietCheck('Format (prettier)', 'format:check', 'Run "npm run format".');
    await quietCheck(
      'Dependency rules (dependency-cruiser)',
      'deps',
      'layers.config.mjs says what each folder may import.',
    );
    await quietCheck('Dead code (knip)', 'knip', 'Delete what nothing uses, or use it.');
    await quietCheck('Types (tsc)', 'typecheck', 'Correct the lines listed above.');
  };
  // All others read the types of routes that this writes.
  await step('Types of routes (next typegen)', 'Correct the route that the message above names.', async () =>
    asCheck(await runNode([packageCommand('next'), 'typegen'])),
  );
  await Promise.all([
    quietCheck(
      'Lint (eslint)',
      'lint',
      'Correct what is listed; "npx eslint --fix ." does the mechanical part.',
    ),
    others(),
  ]);
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

/** @param project of playwright.config.ts */
function browserTests(built, title, project) {
  const report = `${REPORTS}/playwright-${project}.json`;
  return step(title, 'Look into test-results/; repeat one: "npm run e2e -- NAME".', async () => {
    if (!built)
      throw new StepError('Skipped, because there is no build to test.', 'Make the build pass first.');
    await prepareBrowser();
    const env = {
      E2E_PORT: String(await findFreePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: fromRoot(report),
    };
    const exitCode = await runScript('e2e', [`--project=${project}`, '--reporter=list,json'], { env });
    return countRunner(exitCode, readReport(report), countPlaywright);
  });
}

/** `npm test`: every check, in an order that shows cheap mistakes first; none is left out because one failed. */
await runMain(async () => {
  enterProject();
  const begin = performance.now();
  await prepare(install, prismaClient);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  await staticChecks();
  await unitTests();
  const built = await check('Build', 'build', 'Correct the file that the message above names.');
  if (built) await check('Size of pages (size-limit)', 'size', 'Load what opens on demand with onDemand().');
  await browserTests(built, 'Browser tests (Playwright)', 'desktop');
  await browserTests(built, 'Accessibility (axe)', 'accessibility');

  say(`\nAll steps took ${seconds(performance.now() - begin)}.`);
  if (failures.length > 0) say(`Failed: ${failures.join('; ')}.`);
  say(lastLine(totals));
  return totals.failed === 0 ? 0 : 1;
});
