import { executeJob } from '../execute-job';
import { executeStudy, type StudyJob } from '../execute-study';
import type { SimulationJob } from '../runner';
import { throttleProgress } from '../throttle-progress';
import type { WorkerRequest, WorkerResponse } from './protocol';

interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(message: WorkerResponse, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

async function simulate(id: number, job: SimulationJob): Promise<void> {
  const started = performance.now();
  const onProgress = throttleProgress((done, total) =>
    scope.postMessage({ id, kind: 'progress', done, total }),
  );
  const { buffer } = await executeJob(job, { onProgress });
  scope.postMessage({ id, kind: 'done', buffer, computeMs: performance.now() - started }, [buffer]);
}

async function study(id: number, job: StudyJob): Promise<void> {
  scope.postMessage({ id, kind: 'studied', result: await executeStudy(job) });
}

scope.onmessage = ({ data }) => {
  const work = data.kind === 'study' ? study(data.id, data.job) : simulate(data.id, data.job);
  work.catch((error: unknown) => scope.postMessage({ id: data.id, kind: 'failed', message: String(error) }));
};
