import { CancelledError, type Scenario } from '@/simulation/core';
import { runScenario } from '@/simulation/runtime/runner';
import { database } from '../db/client';
import { log } from '../log';
import { simulationPool } from '../simulation-pool';
import { closeActiveRun, publish, type ActiveRun } from './run-registry';
import { saveResult } from './save-result';

/** Simulates and stores an active run, and tells its listeners. Never rejects: a failure ends up in the run's row. */
export async function executeRun(run: ActiveRun, scenario: Scenario): Promise<void> {
  try {
    await database().run.update({
      where: { id: run.id },
      data: { status: 'running', phase: 'simulating', startedAt: new Date() },
    });
    publish(run, { status: 'running', phase: 'simulating' });
    const started = performance.now();
    const frames = await runScenario(simulationPool(), scenario, {
      signal: run.cancel.signal,
      onProgress: ({ network, done, total }) => {
        const networks = { ...run.event.networks, [network]: { done, total } };
        publish(run, { networks, done: Object.values(networks).reduce((sum, each) => sum + each.done, 0) });
      },
    });
    publish(run, { phase: 'saving' });
    await saveResult(database(), run.id, frames, performance.now() - started);
    publish(run, { status: 'succeeded', phase: 'done', done: run.event.total });
  } catch (error) {
    await recordFailure(run, error);
  } finally {
    closeActiveRun(run);
  }
}

async function recordFailure(run: ActiveRun, error: unknown): Promise<void> {
  const cancelled = error instanceof CancelledError;
  const status = cancelled ? 'cancelled' : 'failed';
  const failure = cancelled
    ? { errorCode: 'cancelled', errorMessage: 'the run was cancelled before it finished' }
    : {
        errorCode: 'simulation-failed',
        errorMessage: error instanceof Error ? error.message : String(error),
      };
  if (!cancelled) log.error({ run: run.id, error: failure.errorMessage }, 'run failed');
  try {
    await database().run.update({
      where: { id: run.id },
      data: { status, phase: status, finishedAt: new Date(), ...failure },
    });
  } catch (writeError) {
    log.error({ run: run.id, error: String(writeError) }, 'the end of a run could not be recorded');
  }
  publish(run, { status, phase: status });
}
