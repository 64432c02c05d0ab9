import { build, install, prepare, prismaClient, worker } from './lib/preparation.mjs';
import { packageCommand, runNode } from './lib/processes.mjs';
import { enterProject } from './lib/project.mjs';
import { runMain } from './lib/report.mjs';

/** Parts that measure the application as it is served. */
const SERVED = ['load', 'pages'];

/** `npm run bench`: makes what the parts asked for need, and measures them. */
await runMain(async () => {
  enterProject();
  const given = process.argv.slice(2);
  const parts = given.filter((each) => !each.startsWith('--'));
  const isServed = parts.length === 0 || parts.some((part) => SERVED.includes(part));
  await prepare(install, prismaClient, worker, ...(isServed ? [build] : []));
  return runNode([packageCommand('tsx'), 'scripts/bench/main.ts', ...given]);
});
