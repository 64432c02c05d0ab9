import { build, install, prepare, prismaClient, worker } from './lib/preparation.mjs';
import { enterProject } from './lib/project.mjs';
import { runMain, say } from './lib/report.mjs';

/** `npm run build`: everything `npm start` needs, without starting. */
await runMain(async () => {
  enterProject();
  await prepare(install, prismaClient, worker, build);
  say('The build is up to date.');
});
