import { CancelledError, decodeFrame, type Frame } from '../../core';
import type { Runner, RunOptions, SimulationJob } from '../runner';
import type { WorkerRequest, WorkerResponse } from './protocol';

interface Pending {
  readonly resolve: (frame: Frame) => void;
  readonly reject: (error: unknown) => void;
  readonly options: RunOptions;
  readonly network: string;
}

/**
 * Runs jobs in one browser worker, in the order given. Shared memory needs headers that would break
 * embedding, so an abort ends the worker and the next job starts a new one.
 */
export function createBrowserWorkerRunner(spawn: () => Worker): Runner {
  let worker: Worker | undefined;
  let nextId = 0;
  const pending = new Map<number, Pending>();

  const failAll = (error: unknown) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };

  const receive = ({ data }: MessageEvent<WorkerResponse>) => {
    const request = pending.get(data.id);
    if (!request) return;
    if (data.kind === 'progress') {
      request.options.onProgress?.({ network: request.network, done: data.done, total: data.total });
      return;
    }
    pending.delete(data.id);
    if (data.kind === 'done') request.resolve(decodeFrame(data.buffer));
    else request.reject(new Error(data.message));
  };

  const open = () => {
    const opened = spawn();
    opened.onmessage = receive;
    opened.onerror = (event) => failAll(new Error(event.message || 'the simulation worker failed to start'));
    return opened;
  };

  const run = (job: SimulationJob, options: RunOptions = {}) =>
    new Promise<Frame>((resolve, reject) => {
      if (options.signal?.aborted) {
        reject(new CancelledError());
        return;
      }
      options.signal?.addEventListener('abort', () => pending.has(id) && failAll(new CancelledError()), {
        once: true,
      });
      const id = nextId++;
      pending.set(id, { resolve, reject, options, network: job.network });
      worker ??= open();
      worker.postMessage({ id, job } satisfies WorkerRequest);
    });

  return {
    run,
    close: () => {
      failAll(new CancelledError());
      return Promise.resolve();
    },
  };
}
