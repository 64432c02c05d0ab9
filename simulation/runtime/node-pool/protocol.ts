import type { MessagePort } from 'node:worker_threads';
import type { SimulationJob } from '../runner';

/** What the pool hands to a worker thread. */
export interface PoolTask {
  readonly job: SimulationJob;
  readonly progress: MessagePort;
  /** One Int32: 0 run, 1 stop. Shared memory, because a busy thread reads no messages. */
  readonly cancelFlag: SharedArrayBuffer;
}

export type PoolProgress = readonly [done: number, total: number];
