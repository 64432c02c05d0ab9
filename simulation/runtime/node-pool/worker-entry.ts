import { move } from 'piscina';
import { CancelledError } from '../../core';
import { networks } from '../../networks';
import { executeJob } from '../execute-job';
import { throttleProgress } from '../throttle-progress';
import type { PoolProgress, PoolTask } from './protocol';

// Loaded now and not with the first task: a build beside a running server replaces the files they stand in.
await Promise.all(networks.map(({ loadEngine }) => loadEngine()));

/** A worker thread's task: simulate one network and hand its buffer over without copying; nothing when cancelled. */
export default async function runTask({ job, progress, cancelFlag }: PoolTask) {
  const flag = new Int32Array(cancelFlag);
  try {
    const frame = await executeJob(job, {
      isCancelled: () => Atomics.load(flag, 0) === 1,
      onProgress: throttleProgress((done, total) =>
        progress.postMessage([done, total] satisfies PoolProgress),
      ),
    });
    return move(frame.buffer);
  } catch (error) {
    // An error loses its class on its way between threads, so a cancelled task answers with nothing.
    if (error instanceof CancelledError) return undefined;
    throw error;
  }
}
