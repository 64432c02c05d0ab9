import type { Frame, Scenario } from '@/simulation/core';
import { createBrowserWorkerRunner } from '@/simulation/runtime/browser-worker/browser-worker-runner';
import { jobFor, type Runner, type SimulationJob } from '@/simulation/runtime/runner';
import { spawnSimulationWorker } from '@/components/scenario/spawn-simulation-worker';

/** Results by scenario, in the order they were asked for, and by network. */
export interface ComparisonResults {
  readonly frames: readonly Readonly<Record<string, Frame>>[];
  /** Why a result is missing, if one could not be computed. */
  readonly error: string | undefined;
}

/** Runs several scenarios in browser workers, one a network, and keeps what it has computed. */
export interface ComparisonEngine {
  /** Computes what is not kept. What was wanted before and is not any more is not begun. */
  readonly show: (scenarios: readonly Scenario[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => ComparisonResults;
  readonly close: () => void;
}

/** Six scenarios of three networks, and as many that were shown before and may come back. */
const KEPT = 48;
export const NO_RESULTS: ComparisonResults = { frames: [], error: undefined };

interface Lane {
  readonly runner: Runner;
  busy: boolean;
}

export function createComparisonEngine(
  openRunner: () => Runner = () => createBrowserWorkerRunner(spawnSimulationWorker),
): ComparisonEngine {
  const listeners = new Set<() => void>();
  const lanes = new Map<string, Lane>();
  /** Frames by the job that gives them: scenarios that are alike in a network share its frame. */
  const kept = new Map<string, Frame>();
  const failures = new Map<string, string>();
  let wanted: readonly ReadonlyMap<string, SimulationJob>[] = [];
  let current = NO_RESULTS;

  const publish = () => {
    const jobs = wanted.map((each) => [...each]);
    current = {
      frames: jobs.map((each) =>
        Object.fromEntries(
          each.flatMap(([key, { network }]) => {
            const frame = kept.get(key);
            return frame ? [[network, frame] as const] : [];
          }),
        ),
      ),
      error: jobs.flat().flatMap(([key]) => failures.get(key) ?? [])[0],
    };
    for (const listener of listeners) listener();
  };

  const keep = (key: string, frame: Frame) => {
    kept.set(key, frame);
    const needed = new Set(wanted.flatMap((each) => [...each.keys()]));
    for (const old of kept.keys()) {
      if (kept.size <= KEPT) return;
      if (!needed.has(old)) kept.delete(old);
    }
  };

  const nextOf = (network: string) =>
    wanted
      .flatMap((each) => [...each])
      .find(([key, job]) => job.network === network && !kept.has(key) && !failures.has(key));

  const work = async (network: string) => {
    const lane = lanes.get(network) ?? { runner: openRunner(), busy: false };
    lanes.set(network, lane);
    if (lane.busy) return;
    lane.busy = true;
    for (let next = nextOf(network); next && lanes.get(network) === lane; next = nextOf(network)) {
      const [key, job] = next;
      try {
        keep(key, await lane.runner.run(job));
      } catch (error) {
        if (lanes.get(network) !== lane) return;
        failures.set(key, error instanceof Error ? error.message : String(error));
      }
      publish();
    }
    lane.busy = false;
  };

  return {
    show: (scenarios) => {
      wanted = scenarios.map(
        (scenario) =>
          new Map(
            Object.keys(scenario.networks).map((network) => {
              const job = jobFor(scenario, network);
              return [JSON.stringify(job), job] as const;
            }),
          ),
      );
      // Whoever asks again gets another attempt at what failed.
      failures.clear();
      publish();
      for (const network of new Set(scenarios.flatMap(({ networks }) => Object.keys(networks))))
        void work(network);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => current,
    close: () => {
      for (const { runner } of lanes.values()) void runner.close();
      lanes.clear();
    },
  };
}
