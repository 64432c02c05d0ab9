import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { CancelledError, decodeFrame, type Frame } from '../../core';
import type { Runner, RunOptions, SimulationJob } from '../runner';
import type { PoolProgress, PoolTask } from './protocol';

export interface NodePoolOptions {
  /** Path of the bundled worker, made by `npm run build:worker`. */
  readonly workerFile: string;
  readonly threads: number;
}

/** A persistent pool of worker threads: a thread keeps its engines loaded from one job to the next. */
export function createNodePoolRunner({ workerFile, threads }: NodePoolOptions): Runner {
  const pool = new Piscina<PoolTask, ArrayBuffer>({
    filename: workerFile,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Infinity,
  });
  return {
    run: (job, options) => runInPool(pool, job, options),
    close: () => pool.destroy(),
  };
}

async function runInPool(
  pool: Piscina<PoolTask, ArrayBuffer>,
  job: SimulationJob,
  { signal, onProgress }: RunOptions = {},
): Promise<Frame> {
  if (signal?.aborted) throw new CancelledError();
  const { port1, port2 } = new MessageChannel();
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const stop = () => Atomics.store(new Int32Array(cancelFlag), 0, 1);
  signal?.addEventListener('abort', stop, { once: true });
  port1.on('message', ([done, total]: PoolProgress) => onProgress?.({ network: job.network, done, total }));
  try {
    const buffer = await pool.run({ job, progress: port2, cancelFlag }, { transferList: [port2] });
    return decodeFrame(buffer);
  } catch (error) {
    // An error loses its class on its way between threads.
    throw error instanceof Error && error.name === 'CancelledError' ? new CancelledError() : error;
  } finally {
    signal?.removeEventListener('abort', stop);
    port1.close();
  }
}
