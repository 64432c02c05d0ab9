import { useEffect, useState } from 'react';
import type { MovePlan } from '@/lib/explain/move-plan';
import { runMove, type MoveRuns } from '@/lib/explain/move-runs';
import { createBrowserWorkerRunner } from '@/simulation/runtime/browser-worker/browser-worker-runner';
import { jobFor } from '@/simulation/runtime/runner';
import { spawnSimulationWorker } from '@/components/scenario/spawn-simulation-worker';

interface MoveState {
  /** Runs made so far. */
  readonly done: number;
  readonly runs?: MoveRuns;
  readonly error?: string;
}

const NOTHING: MoveState = { done: 0 };

/** Makes the runs of a plan in a worker of their own, which ends with the plan or with the component. */
export function useMoveRuns(plan: MovePlan, columns: readonly string[]): MoveState {
  const [held, setHeld] = useState<{ readonly plan: MovePlan; readonly state: MoveState }>();
  useEffect(() => {
    let left = false;
    const tell = (state: MoveState) => {
      if (!left) setHeld({ plan, state });
    };
    const runner = createBrowserWorkerRunner(spawnSimulationWorker);
    runMove(plan, columns, {
      run: (scenario, network) => runner.run(jobFor(scenario, network)),
      onProgress: (done) => tell({ done }),
    }).then(
      (runs) => tell({ done: 0, runs }),
      (error: unknown) => tell({ done: 0, error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      left = true;
      void runner.close();
    };
  }, [plan, columns]);
  return held?.plan === plan ? held.state : NOTHING;
}
