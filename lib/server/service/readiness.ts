import { existsSync } from 'node:fs';
import { database } from '../db/client';
import { workerFile } from '../simulation-pool';

/** Why runs cannot be taken now, or undefined. */
export async function notReady(): Promise<string | undefined> {
  if (!existsSync(workerFile())) return 'the worker of the simulation is not built';
  await database().run.findFirst({ select: { id: true } });
  return undefined;
}
