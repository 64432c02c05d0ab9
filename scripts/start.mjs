import { endWithNpm } from './lib/npm-parent.mjs';
import { build, install, migrate, prepare, prismaClient, worker } from './lib/preparation.mjs';
import { enterProject, readPort } from './lib/project.mjs';
import { runMain } from './lib/report.mjs';
import { requireFreePort, serve } from './lib/server.mjs';

/** `npm start`: from a fresh clone to a running application. Uses nothing but Node until packages are there. */
await runMain(async () => {
  enterProject();
  endWithNpm();
  const port = readPort();
  await requireFreePort(port);
  await prepare(install, prismaClient, worker, build);
  await migrate();
  return serve('start', port);
});
