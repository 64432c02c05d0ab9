import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { CancelledError, decodeFrame, type Frame } from '../../core';
import type { Runner, RunOptions, SimulationJob } from '../runner';
import type { PoolProgress, PoolTask } from './protocol';

export interface NodePoolOptions {
  /** Path of the bundled worker, made by scripts/build-worker.mjs. */
  readonly workerFile: string;
  readonly threads: number;
}

/** A persistent pool of worker threads: a thread keeps its engines loaded from one job to the next. */
export function createNodePoolRunner({ workerFile, threads }: NodePoolOptions): Runner {
  const pool = new Piscina<PoolTask, ArrayBuffer | undefined>({
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
  pool: Piscina<PoolTask, ArrayBuffer | undefined>,
  job: SimulationJob,
  { signal, onProgress }: RunOptions = {},
): Promise<Frame> {
  if (signal?.aborted) throw new CancelledError();
  const { port1, port2 } = new MessageChannel();
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const stop = () => Atomics.store(new Int32Array(cancelFlag), 0, 1);
  signal?.addEventListener('abort', stop, { once: true });
  const report = ([done, total]: PoolProgress) => onProgress?.({ network: job.network, done, total });
  port1.on('message', report);
  try {
    const buffer = await pool.run({ job, progress: port2, cancelFlag }, { transferList: [port2] });
    if (buffer === undefined) throw new CancelledError();
    for (let late = receiveMessageOnPort(port1); late; late = receiveMessageOnPort(port1))
      report(late.message as PoolProgress);
    return decodeFrame(buffer);
  } finally {
    signal?.removeEventListener('abort', stop);
    port1.close();
  }
}
