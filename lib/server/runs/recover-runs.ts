import { database } from '../db/client';
import { forgetEnded } from './ended-runs';

/**
 * Marks runs that an earlier process left unfinished. Called once at start, before any request: results are
 * stored in one transaction with their success, so nothing of them can be half there.
 */
export async function recoverRuns(): Promise<number> {
  const { count } = await database().run.updateMany({
    where: { status: { in: ['queued', 'running'] } },
    data: {
      status: 'interrupted',
      phase: 'interrupted',
      finishedAt: new Date(),
      errorCode: 'interrupted',
      errorMessage: 'the server stopped before the run finished; run it again',
    },
  });
  forgetEnded();
  return count;
}
