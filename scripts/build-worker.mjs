import { existsSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { enterProject } from './lib/project.mjs';
import { runMain, StepError } from './lib/report.mjs';

const ENTRY = 'simulation/runtime/node-pool/worker-entry.ts';

/**
 * Bundles what a worker thread of the server runs, because a bundler of pages cannot see that file. The bundler keeps
 * constants constant: one that turns them into variables makes V8 read them anew in every round of every loop, which costs
 * the engines a third of their speed. What is loaded when it is needed has to be a file of its own for the same reason.
 */
await runMain(async () => {
  enterProject();
  if (!existsSync(ENTRY)) {
    throw new StepError(`The worker's source ${ENTRY} is missing.`, `Restore it: git checkout -- ${ENTRY}`);
  }
  const bundle = await rolldown({
    input: { 'node-worker': ENTRY },
    platform: 'node',
    tsconfig: 'tsconfig.json',
    // The pool and its workers have to share one copy.
    external: ['piscina'],
  });
  await bundle.write({
    dir: '.sim',
    cleanDir: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name]-[hash].mjs',
    sourcemap: true,
  });
  return 0;
});
