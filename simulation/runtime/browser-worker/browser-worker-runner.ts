import { CancelledError, decodeFrame, type Frame, type StudyResult } from '../../core';
import type { StudyJob } from '../execute-study';
import type { Runner, RunOptions, SimulationJob } from '../runner';
import type { WorkerRequest, WorkerResponse } from './protocol';

interface Pending {
  readonly receive: (response: WorkerResponse) => void;
  readonly reject: (error: unknown) => void;
}

/** A runner that also computes studies. */
export interface BrowserWorkerRunner extends Runner {
  study(job: StudyJob): Promise<StudyResult>;
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * Runs jobs in one browser worker, in the order given. Shared memory needs headers that would break
 * embedding, so an abort ends the worker and the next job starts a new one.
 */
export function createBrowserWorkerRunner(spawn: () => Worker): BrowserWorkerRunner {
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
    if (data.kind !== 'progress') pending.delete(data.id);
    try {
      if (data.kind === 'failed') request.reject(new Error(data.message));
      else request.receive(data);
    } catch (error) {
      request.reject(error);
    }
  };

  const open = () => {
    const opened = spawn();
    opened.onmessage = receive;
    opened.onerror = (event) => failAll(new Error(event.message || 'the simulation worker failed to start'));
    return opened;
  };

  const send = (request: Unnumbered<WorkerRequest>, answer: Pending): number => {
    const id = nextId++;
    pending.set(id, answer);
    worker ??= open();
    worker.postMessage({ ...request, id } as WorkerRequest);
    return id;
  };

  const run = (job: SimulationJob, { signal, onProgress }: RunOptions = {}) =>
    new Promise<Frame>((resolve, reject) => {
      if (signal?.aborted) {
        reject(new CancelledError());
        return;
      }
      const id = send(
        { kind: 'simulate', job },
        {
          reject,
          receive: (response) => {
            if (response.kind === 'progress')
              onProgress?.({ network: job.network, done: response.done, total: response.total });
            if (response.kind === 'done') resolve(decodeFrame(response.buffer));
          },
        },
      );
      signal?.addEventListener('abort', () => pending.has(id) && failAll(new CancelledError()), {
        once: true,
      });
    });

  const study = (job: StudyJob) =>
    new Promise<StudyResult>((resolve, reject) => {
      send(
        { kind: 'study', job },
        { reject, receive: (response) => response.kind === 'studied' && resolve(response.result) },
      );
    });

  return {
    run,
    study,
    close: () => {
      failAll(new CancelledError());
      return Promise.resolve();
    },
  };
}
