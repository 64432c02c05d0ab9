import { existsSync } from 'node:fs';
import { database } from '../db/client';
import { tryWriteLock } from '../db/write-lock';
import { workerFile } from '../simulation-pool';

/**
 * Why runs cannot be taken now, or undefined.
 *
 * @throws what the database refuses with where it cannot be written now.
 */
export async function notReady(): Promise<string | undefined> {
  if (!existsSync(workerFile())) return 'the worker of the simulation is not built';
  await database().run.findFirst({ select: { id: true } });
  await tryWriteLock(database());
  return undefined;
}
