import { setTimeout as wait } from 'node:timers/promises';
import { CancelledError } from '@/simulation/core';
import { storeFailure } from '../http/failure';

/** What has been computed is worth waiting for: a backup or a check of a large file takes minutes. */
const PATIENCE_MS = 15 * 60_000;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/**
 * Writes into the database, again and again where another process holds it. Between the attempts the thread and the
 * connection are free. Gives up after a quarter of an hour.
 *
 * @throws {CancelledError} when the signal is aborted while it waits.
 */
export async function untilFree(
  signal: AbortSignal,
  write: () => Promise<unknown>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const until = performance.now() + patienceMs;
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(2 * pause, LONGEST_WAIT_MS)) {
    if (signal.aborted) throw new CancelledError();
    try {
      await write();
      return;
    } catch (error) {
      if (storeFailure(error)?.type !== 'database-busy' || performance.now() > until) throw error;
    }
    // An abort ends the pause early; that it came is said at the next turn.
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}
