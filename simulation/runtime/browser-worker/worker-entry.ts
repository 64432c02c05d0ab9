import { executeJob } from '../execute-job';
import { throttleProgress } from '../throttle-progress';
import type { WorkerRequest, WorkerResponse } from './protocol';

interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(message: WorkerResponse, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { id, job } }) => {
  const started = performance.now();
  executeJob(job, {
    onProgress: throttleProgress((done, total) => scope.postMessage({ id, kind: 'progress', done, total })),
  }).then(
    (frame) =>
      scope.postMessage({ id, kind: 'done', buffer: frame.buffer, computeMs: performance.now() - started }, [
        frame.buffer,
      ]),
    (error: unknown) => scope.postMessage({ id, kind: 'failed', message: String(error) }),
  );
};
