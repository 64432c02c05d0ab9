import { createContext, useContext, useEffect, useLayoutEffect, useState } from 'react';
import type { ParameterValue, Scenario, StudyResult } from '@/simulation/core';
import {
  createBrowserWorkerRunner,
  type BrowserWorkerRunner,
} from '@/simulation/runtime/browser-worker/browser-worker-runner';
import { closableStudies } from '@/simulation/runtime/browser-worker/closable-studies';
import { createLatestWins } from '@/simulation/runtime/browser-worker/latest-wins';
import type { StudyJob } from '@/simulation/runtime/execute-study';
import { spawnSimulationWorker } from '@/components/scenario/spawn-simulation-worker';

/** The one worker all studies of a page share, so that they never hold up the charts. */
export const StudyRunnerContext = createContext<BrowserWorkerRunner | null>(null);

export function useStudyRunner(): BrowserWorkerRunner {
  const [runner] = useState(() => closableStudies(createBrowserWorkerRunner(spawnSimulationWorker)));
  // Before the effects in which studies are asked for.
  useLayoutEffect(() => {
    runner.open();
    return () => void runner.close();
  }, [runner]);
  return runner;
}

interface StudyState {
  readonly result: StudyResult | undefined;
  readonly error: string | undefined;
}

interface Computed extends StudyState {
  /** What the result answers. */
  readonly job: StudyJob | undefined;
}

interface NewestStudy extends StudyState {
  /** Whether the result is of earlier inputs or an earlier scenario. */
  readonly stale: boolean;
}

/** The newest result of a study; while `wanted` is false nothing is computed and the last one stays. */
export function useStudy(
  network: string,
  study: string,
  parameters: Readonly<Record<string, ParameterValue>>,
  scenario: Scenario,
  wanted: boolean,
): NewestStudy {
  const runner = useContext(StudyRunnerContext);
  const [state, setState] = useState<Computed>({ result: undefined, error: undefined, job: undefined });
  const [submit] = useState(() =>
    createLatestWins<{ runner: BrowserWorkerRunner; job: StudyJob }, StudyResult>(
      (request) => request.runner.study(request.job),
      ({ job }, result) => setState({ result, error: undefined, job }),
      (_, error) => {
        if (error instanceof Error && error.name === 'CancelledError') return;
        setState((before) => ({ ...before, error: error instanceof Error ? error.message : String(error) }));
      },
    ),
  );
  useEffect(() => {
    if (runner && wanted) submit({ runner, job: { network, study, parameters, scenario } });
  }, [runner, wanted, submit, network, study, parameters, scenario]);
  const { result, error, job } = state;
  return { result, error, stale: job?.parameters !== parameters || job.scenario !== scenario };
}
