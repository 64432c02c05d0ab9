import { useCallback, useEffect, useState } from 'react';
import type { MovePlan } from '@/lib/explain/move-plan';
import { runEnds, runMove, type MoveEnds, type MoveRuns, type Simulate } from '@/lib/explain/move-runs';
import { createBrowserWorkerRunner } from '@/simulation/runtime/browser-worker/browser-worker-runner';
import { jobFor } from '@/simulation/runtime/runner';
import { spawnSimulationWorker } from '@/components/scenario/spawn-simulation-worker';

interface WorkState<Result> {
  /** Runs made so far. */
  readonly done: number;
  readonly result?: Result;
  readonly error?: string;
}

interface WorkTools {
  readonly run: Simulate;
  readonly onProgress: (done: number) => void;
}

type Work<Result> = (tools: WorkTools) => Promise<Result>;

const NOTHING = { done: 0 } as const;

/** Makes the runs of a plan; those of its ends are not made again where they are known. */
export function useMoveRuns(
  plan: MovePlan,
  columns: readonly string[],
  ends: MoveEnds | undefined,
): WorkState<MoveRuns> {
  return useWork(
    useCallback<Work<MoveRuns>>((tools) => runMove(plan, columns, { ...tools, ends }), [plan, columns, ends]),
  );
}

/** Makes the runs between which the networks of plans moved. */
export function useMoveEnds(
  plans: readonly MovePlan[],
  columns: readonly string[],
): WorkState<ReadonlyMap<string, MoveEnds>> {
  return useWork(
    useCallback<Work<ReadonlyMap<string, MoveEnds>>>(
      (tools) => runEnds(plans, columns, tools),
      [plans, columns],
    ),
  );
}

/** Does work in a worker of its own, which ends with it, with other work, or with the component. */
function useWork<Result>(work: Work<Result>): WorkState<Result> {
  const [held, setHeld] = useState<{ readonly work: Work<Result>; readonly state: WorkState<Result> }>();
  useEffect(() => {
    let left = false;
    const tell = (state: WorkState<Result>) => {
      if (!left) setHeld({ work, state });
    };
    const runner = createBrowserWorkerRunner(spawnSimulationWorker);
    work({
      run: (scenario, network) => runner.run(jobFor(scenario, network)),
      onProgress: (done) => tell({ done }),
    })
      .then(
        (result) => tell({ done: 0, result }),
        (error: unknown) => tell({ done: 0, error: error instanceof Error ? error.message : String(error) }),
      )
      .finally(() => void runner.close());
    return () => {
      left = true;
      void runner.close();
    };
  }, [work]);
  return held?.work === work ? held.state : NOTHING;
}
