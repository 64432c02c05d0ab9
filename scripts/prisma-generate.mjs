import { packageCommand, runNode } from './lib/processes.mjs';
import { enterProject } from './lib/project.mjs';

/**
 * Generating needs no engine, yet the command line first looks for one and gives up where its download host
 * cannot be reached. Naming any existing program ends the search. The variable is set for this one child:
 * `prisma migrate` would take the stand-in for the real engine and silently do nothing.
 */
enterProject();
process.exitCode = await runNode([packageCommand('prisma'), 'generate'], {
  env: {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
