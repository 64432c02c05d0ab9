import { move } from 'piscina';
import { executeJob } from '../execute-job';
import { throttleProgress } from '../throttle-progress';
import type { PoolProgress, PoolTask } from './protocol';

/** A worker thread's task: simulate one network and hand its buffer over without copying. */
export default async function runTask({ job, progress, cancelFlag }: PoolTask) {
  const flag = new Int32Array(cancelFlag);
  const frame = await executeJob(job, {
    isCancelled: () => Atomics.load(flag, 0) === 1,
    onProgress: throttleProgress((done, total) => progress.postMessage([done, total] satisfies PoolProgress)),
  });
  return move(frame.buffer);
}
