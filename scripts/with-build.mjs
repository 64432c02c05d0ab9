import { build, install, prepare, prismaClient, worker } from './lib/preparation.mjs';
import { packageCommand, runNode } from './lib/processes.mjs';
import { enterProject } from './lib/project.mjs';
import { runMain } from './lib/report.mjs';

/** `node scripts/with-build.mjs FILE …`: runs a TypeScript file that needs the application built, as it is now. */
await runMain(async () => {
  enterProject();
  await prepare(install, prismaClient, worker, build);
  return runNode([packageCommand('tsx'), ...process.argv.slice(2)]);
});
