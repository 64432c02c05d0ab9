import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { enterProject } from './lib/project.mjs';
import { runMain, StepError } from './lib/report.mjs';

const ENTRY = 'simulation/runtime/node-pool/worker-entry.ts';

/** Bundles what a worker thread of the server runs, because a bundler of pages cannot see that file. */
await runMain(async () => {
  enterProject();
  if (!existsSync(ENTRY)) {
    throw new StepError(`The worker's source ${ENTRY} is missing.`, `Restore it: git checkout -- ${ENTRY}`);
  }
  const { errors } = await build({
    entryPoints: [ENTRY],
    outfile: '.sim/node-worker.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    // The pool and its workers have to share one copy.
    external: ['piscina'],
    logLevel: 'warning',
  }).catch((failure) => failure);
  return errors.length > 0 ? 1 : 0;
});
