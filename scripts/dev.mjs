import { endWithNpm } from './lib/npm-parent.mjs';
import { install, migrate, prepare, prismaClient, worker } from './lib/preparation.mjs';
import { enterProject, readPort } from './lib/project.mjs';
import { runMain } from './lib/report.mjs';
import { requireFreePort, serve } from './lib/server.mjs';

/** `npm run dev`: the same preparation without the build, then the development server. */
await runMain(async () => {
  enterProject();
  endWithNpm();
  const port = readPort();
  await requireFreePort(port, 'run dev');
  await prepare(install, prismaClient, worker);
  await migrate();
  return serve('dev', port);
});
