import { CancelledError, type Frame, type Scenario } from '@/simulation/core';
import { runScenario } from '@/simulation/runtime/runner';
import { database } from '../db/client';
import { storeFailure } from '../http/failure';
import { log } from '../log';
import { observeRun } from '../service/metrics';
import { simulationPool } from '../simulation-pool';
import { progressColumns, progressKeeper } from './keep-progress';
import { recordEnd } from './record-end';
import { closeActiveRun, publish, type ActiveRun } from './run-registry';
import { saveResult } from './save-result';
import { untilFree } from './until-free';

/**
 * Simulates and stores an active run, and tells its listeners. A result that waits for the database to be free is kept
 * and counts among the runs under way. Never rejects: a failure ends up in the run's row.
 */
export async function executeRun(run: ActiveRun, scenario: Scenario): Promise<void> {
  try {
    const { signal } = run.cancel;
    const begun = { status: 'running', phase: 'simulating', startedAt: new Date() };
    await untilFree(signal, () => database().run.update({ where: { id: run.id }, data: begun }));
    publish(run, { status: 'running', phase: 'simulating' });
    const keepProgress = progressKeeper(run);
    const started = performance.now();
    const frames = await runScenario(simulationPool(), scenario, {
      signal,
      onProgress: ({ network, done, total }) => {
        const networks = { ...run.event.networks, [network]: { done, total } };
        publish(run, { networks, done: Object.values(networks).reduce((sum, each) => sum + each.done, 0) });
        keepProgress();
      },
    });
    const computed = performance.now();
    publish(run, { phase: 'saving' });
    await untilFree(signal, () => save(run, frames, computed - started));
    observeRun('succeeded', { computeMs: computed - started, storeMs: performance.now() - computed });
    publish(run, { status: 'succeeded', phase: 'done', done: run.event.total });
  } catch (error) {
    await recordFailure(run, error);
  } finally {
    closeActiveRun(run);
  }
}

/** From the commit on the run cannot be cancelled, unless the commit fails. */
async function save(
  run: ActiveRun,
  frames: Readonly<Record<string, Frame>>,
  computeMs: number,
): Promise<void> {
  try {
    await saveResult(database(), run.id, frames, computeMs, (before) => {
      if (run.cancel.signal.aborted) throw new CancelledError();
      run.committing = before === 'commit';
    });
  } catch (error) {
    run.committing = false;
    throw error;
  }
}

async function recordFailure(run: ActiveRun, error: unknown): Promise<void> {
  const status = error instanceof CancelledError ? 'cancelled' : 'failed';
  const failure = describeFailure(error);
  if (status === 'failed') log.error({ run: run.id, error: String(error) }, 'run failed');
  await recordEnd(run.id, { status, phase: status, ...progressColumns(run), ...failure });
  observeRun(status);
  const { errorCode: code, errorMessage: message } = failure;
  publish(run, { status, phase: status, error: { code, message } });
}

/** Code and message that the run's row keeps. */
function describeFailure(error: unknown): { errorCode: string; errorMessage: string } {
  if (error instanceof CancelledError) {
    return { errorCode: 'cancelled', errorMessage: 'the run was cancelled before it finished' };
  }
  const store = storeFailure(error);
  if (store) return { errorCode: store.type, errorMessage: store.detail };
  const message = error instanceof Error ? error.message : String(error);
  return /worker (exited|stopped)|WorkerExit|thread.*(exit|terminat)/i.test(message)
    ? {
        errorCode: 'worker-stopped',
        errorMessage: 'the worker thread that computed the run stopped before it finished; run it again',
      }
    : { errorCode: 'simulation-failed', errorMessage: message };
}
