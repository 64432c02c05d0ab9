import { database } from '../db/client';
import { log } from '../log';
import type { ActiveRun } from './run-registry';

/** How much of a run's progress may be forgotten when the process dies: two writes a second cost next to nothing. */
const EVERY_MS = 500;

/** The columns of a run's row that say how far it is. */
export function progressColumns({ event: { done, networks } }: ActiveRun): {
  doneUnits: number;
  progress: string;
} {
  return { doneUnits: done, progress: JSON.stringify(networks) };
}

/**
 * To be called at each step of a run under way: writes now and then how far it is, so that one that is interrupted
 * can still tell. One write at a time, and none over what the end of the run wrote.
 */
export function progressKeeper(run: ActiveRun): () => void {
  let due = performance.now() + EVERY_MS;
  let writing = false;
  return () => {
    if (writing || performance.now() < due) return;
    writing = true;
    database()
      .run.updateMany({ where: { id: run.id, status: 'running' }, data: progressColumns(run) })
      .catch((error: unknown) => {
        log.warn({ run: run.id, error: String(error) }, 'the progress of a run could not be recorded');
      })
      .finally(() => {
        writing = false;
        due = performance.now() + EVERY_MS;
      });
  };
}
