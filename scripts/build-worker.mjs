import { existsSync } from 'node:fs';
import { bundleForNode } from './lib/bundle.mjs';
import { enterProject } from './lib/project.mjs';
import { runMain, StepError } from './lib/report.mjs';

const ENTRY = 'simulation/runtime/node-pool/worker-entry.ts';

/** Bundles what a worker thread of the server runs, because a bundler of pages cannot see that file. */
await runMain(async () => {
  enterProject();
  if (!existsSync(ENTRY)) {
    throw new StepError(`The worker's source ${ENTRY} is missing.`, `Restore it: git checkout -- ${ENTRY}`);
  }
  // The pool and its workers have to share one copy.
  await bundleForNode({ 'node-worker': ENTRY }, '.sim', { external: ['piscina'] });
  return 0;
});
