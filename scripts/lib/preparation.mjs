import { existsSync, rmSync, statSync } from 'node:fs';
import { fingerprint, readStamp, sourceFiles, writeStamp } from './fingerprint.mjs';
import { packageCommand, runNode, runNpm } from './processes.mjs';
import { fromRoot, ROOT } from './project.mjs';
import { announce, done, StepError } from './report.mjs';

/**
 * What has to be in place before the application or its tests can run. A step whose inputs have not changed
 * since it last succeeded is passed over without a word.
 *
 * @typedef {{ title: string, stamp: string, inputs: () => string, outputs: string[],
 *   run: () => Promise<number>, help: string }} Preparation
 */

/** @type {Preparation} */
export const install = {
  title: 'Install packages (npm ci)',
  stamp: 'node_modules/.depin-lab-lock',
  inputs: () => fingerprint(ROOT, ['package-lock.json']),
  outputs: ['node_modules/.package-lock.json'],
  run: () => runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']),
  help: 'Check that the npm registry can be reached (npm ping), then run the command again.',
};

/** @type {Preparation} */
export const prismaClient = {
  title: 'Generate the database client (prisma generate)',
  stamp: 'lib/server/db/generated/.inputs',
  inputs: () => fingerprint(ROOT, ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']),
  outputs: ['lib/server/db/generated/sqlite/client.ts'],
  run: () => runNode(['scripts/prisma-generate.mjs']),
  help: 'Correct prisma/schema.prisma where the message above points.',
};

/** @type {Preparation} */
export const worker = {
  title: 'Bundle the simulation worker (rolldown)',
  stamp: '.sim/.inputs',
  inputs: () =>
    fingerprint(
      ROOT,
      sourceFiles(ROOT, [
        'simulation',
        'lib',
        'package-lock.json',
        'scripts/build-worker.mjs',
        'scripts/lib/bundle.mjs',
        'tsconfig.json',
      ]),
    ),
  outputs: ['.sim/node-worker.mjs'],
  run: () => runNode(['scripts/build-worker.mjs']),
  help: 'Correct the file that the message above names.',
};

/** @type {Preparation} */
export const build = {
  title: 'Build the application (next build)',
  stamp: '.next/.inputs',
  inputs: () => fingerprint(ROOT, sourceFiles(ROOT)),
  outputs: ['.next/BUILD_ID'],
  run: () => runNode([packageCommand('next'), 'build'], { env: { NODE_ENV: 'production' } }),
  help: 'Correct the file that the message above names; "npm run typecheck" repeats the type check alone.',
};

/** Someone who ran npm by hand has no stamp yet; npm's own record then tells whether it is up to date. */
function installedByHand() {
  const [lock, record] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
    fromRoot(file),
  );
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs;
}

function isCurrent(step, inputs) {
  if (!step.outputs.every((output) => existsSync(fromRoot(output)))) return false;
  const stamp = readStamp(fromRoot(step.stamp));
  return stamp === undefined && step === install ? installedByHand() : stamp === inputs;
}

/** Does what is out of date among the steps, in their order. */
export async function prepare(...steps) {
  for (const step of steps) {
    const inputs = step.inputs();
    if (!isCurrent(step, inputs)) {
      announce(step.title);
      const begin = performance.now();
      rmSync(fromRoot(step.stamp), { force: true });
      if ((await step.run()) !== 0) throw new StepError(`"${step.title}" failed.`, step.help);
      done(step.title, performance.now() - begin);
    }
    if (readStamp(fromRoot(step.stamp)) !== inputs) writeStamp(fromRoot(step.stamp), inputs);
  }
}

/** Always asked, because DATABASE_URL may name another file than last time. */
export async function migrate() {
  announce('Bring the database up to date');
  const begin = performance.now();
  if ((await runNode(['--import', 'tsx', 'scripts/migrate.ts'])) !== 0) {
    throw new StepError('The database could not be brought up to date.', 'Follow the message above.');
  }
  done('Database', performance.now() - begin);
}
