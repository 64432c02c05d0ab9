import type { Frame, Scenario } from '../core';

/** One network of one resolved scenario: the unit of work every runner takes. */
export interface SimulationJob {
  readonly network: string;
  readonly scenario: Scenario;
}

/** Work done, in days simulated; never an estimate from the clock. */
export interface JobProgress {
  readonly network: string;
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  /** Aborting stops the run within one progress interval and rejects with CancelledError. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: JobProgress) => void) | undefined;
}

/** Runs jobs somewhere: in this thread, in a pool of worker threads, in a browser worker. */
export interface Runner {
  run(job: SimulationJob, options?: RunOptions): Promise<Frame>;
  close(): Promise<void>;
}

/** The part of a scenario one network's result depends on: equal parts give equal frames. */
export function jobFor(scenario: Scenario, network: string): SimulationJob {
  const values = scenario.networks[network];
  if (!values) throw new RangeError(`the scenario does not run "${network}"`);
  return { network, scenario: { ...scenario, networks: { [network]: values } } };
}

/** Runs every network of a scenario at once; a failure or an abort stops the others. */
export async function runScenario(
  runner: Runner,
  scenario: Scenario,
  options: RunOptions = {},
): Promise<Record<string, Frame>> {
  const stopOthers = new AbortController();
  let cause: unknown;
  const signal = options.signal ? AbortSignal.any([options.signal, stopOthers.signal]) : stopOthers.signal;
  const runs = Object.keys(scenario.networks).map(async (network) => {
    try {
      return [network, await runner.run(jobFor(scenario, network), { ...options, signal })] as const;
    } catch (error) {
      // The others fail too once they are stopped; the first failure is the one to report.
      if (!stopOthers.signal.aborted) cause = error;
      stopOthers.abort();
      throw error;
    }
  });
  const settled = await Promise.allSettled(runs);
  if (settled.some((outcome) => outcome.status === 'rejected')) throw cause;
  return Object.fromEntries(
    settled.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])),
  );
}
