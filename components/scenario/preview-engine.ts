import type { Frame, Scenario } from '@/simulation/core';
import { createBrowserWorkerRunner } from '@/simulation/runtime/browser-worker/browser-worker-runner';
import { createLatestWins } from '@/simulation/runtime/browser-worker/latest-wins';
import { jobFor, type Runner, type SimulationJob } from '@/simulation/runtime/runner';
import { spawnSimulationWorker } from './spawn-simulation-worker';

export interface PreviewFrames {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly baseline: Readonly<Record<string, Frame>>;
  readonly error: string | undefined;
}

/** Runs scenarios in browser workers, one a network, and holds the newest frame of each. */
export interface PreviewEngine {
  /** Computes what differs from what is held. */
  readonly show: (scenario: Scenario, baseline: Scenario) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => PreviewFrames;
  readonly close: () => void;
}

type Slot = 'frames' | 'baseline';

interface Request {
  readonly job: SimulationJob;
  readonly key: string;
  readonly slots: readonly Slot[];
}

const NOTHING: PreviewFrames = { frames: {}, baseline: {}, error: undefined };

export function createPreviewEngine(): PreviewEngine {
  const listeners = new Set<() => void>();
  const runners = new Map<string, Runner>();
  const schedulers = new Map<string, (request: Request) => void>();
  const held = new Map<string, string>();
  let current = NOTHING;

  const update = (change: Partial<PreviewFrames>) => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };

  const deliver = ({ job, slots }: Request, frame: Frame) => {
    const change = slots.map((slot) => [slot, { ...current[slot], [job.network]: frame }] as const);
    update({ ...Object.fromEntries(change), error: undefined });
  };

  // A baseline run must not be replaced by the slider's next position, so each slot has its own queue.
  const schedulerFor = (network: string, slots: readonly Slot[]) => {
    const id = `${network} ${slots.includes('frames') ? 'frames' : 'baseline'}`;
    const known = schedulers.get(id);
    if (known) return known;
    const runner = runners.get(network) ?? createBrowserWorkerRunner(spawnSimulationWorker);
    runners.set(network, runner);
    const scheduler = createLatestWins<Request, Frame>(
      ({ job }) => runner.run(job),
      deliver,
      (_, error) => {
        if (!(error instanceof Error && error.name === 'CancelledError')) update({ error: String(error) });
      },
    );
    schedulers.set(id, scheduler);
    return scheduler;
  };

  const request = (network: string, scenario: Scenario, slots: readonly Slot[]) => {
    const job = jobFor(scenario, network);
    const key = JSON.stringify(job);
    const missing = slots.filter((slot) => held.get(`${network} ${slot}`) !== key);
    if (missing.length === 0) return;
    for (const slot of missing) held.set(`${network} ${slot}`, key);
    schedulerFor(network, missing)({ job, key, slots: missing });
  };

  return {
    show: (scenario, baseline) => {
      for (const network of Object.keys(scenario.networks)) {
        const same = JSON.stringify(jobFor(scenario, network)) === JSON.stringify(jobFor(baseline, network));
        request(network, scenario, same ? ['frames', 'baseline'] : ['frames']);
        if (!same) request(network, baseline, ['baseline']);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => current,
    close: () => {
      for (const runner of runners.values()) void runner.close();
      for (const known of [runners, schedulers, held]) known.clear();
    },
  };
}
