import type { Frame, Scenario } from '@/simulation/core';
import { createBrowserWorkerRunner } from '@/simulation/runtime/browser-worker/browser-worker-runner';
import { createLatestWins } from '@/simulation/runtime/browser-worker/latest-wins';
import { jobFor, type SimulationJob } from '@/simulation/runtime/runner';
import { createGate, type Gate } from '@/simulation/runtime/browser-worker/gate';
import { createKnownFrames, type KnownFrames } from '@/simulation/runtime/browser-worker/known-frames';
import { spawnSimulationWorker } from './spawn-simulation-worker';
import { startInTurn } from '@/simulation/runtime/browser-worker/start-in-turn';

export interface PreviewFrames {
  readonly frames: Readonly<Record<string, Frame>>;
  readonly baseline: Readonly<Record<string, Frame>>;
  /** Why the newest scenario could not be computed, while that is so. */
  readonly error: string | undefined;
  /** Networks whose frame is of an earlier scenario, and has been for longer than anybody takes for instant. */
  readonly stale: readonly string[];
}

/** Runs scenarios in browser workers, one a network, and holds the newest frame of each. */
export interface PreviewEngine {
  /** Computes what differs from what is held. */
  readonly show: (scenario: Scenario, baseline: Scenario) => void;
  /** Computes a scenario that will probably be asked for, where a worker has nothing else to do. */
  readonly foresee: (scenario: Scenario) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => PreviewFrames;
  readonly close: () => void;
}

type Slot = 'frames' | 'baseline';

interface Request {
  readonly job: SimulationJob;
  readonly key: string;
}

/** One network's worker, what is wanted of it, and what it has given. */
interface Lane {
  readonly submit: Record<Slot, (request: Request) => void>;
  readonly wanted: Record<Slot, string | undefined>;
  readonly held: Record<Slot, string | undefined>;
  /** What was shown last, and what is foreseen. */
  readonly known: KnownFrames;
  readonly run: (job: SimulationJob) => Promise<Frame>;
  /** Foreseen while the worker was busy with what is wanted. */
  ahead: Request | undefined;
  /** Keys of what is foreseen and being computed. */
  readonly coming: Set<string>;
  readonly close: () => void;
}

export const NO_FRAMES: PreviewFrames = { frames: {}, baseline: {}, error: undefined, stale: [] };

/** Frames kept by network: the last ones shown, to go back to, and one foreseen. */
const KNOWN = 4;

/** A wait that is felt. */
const LATE_MS = 300;

/** Workers starting at once: a processor stays with the page, which is being built meanwhile. */
const startsAtOnce = () => Math.max(1, navigator.hardwareConcurrency - 1);

function requestFor(scenario: Scenario, network: string): Request {
  const job = jobFor(scenario, network);
  return { job, key: JSON.stringify(job) };
}

export function createPreviewEngine(): PreviewEngine {
  const listeners = new Set<() => void>();
  const lanes = new Map<string, Lane>();
  const errors = new Map<string, string>();
  let starts: Gate | undefined;
  let current = NO_FRAMES;
  let late: ReturnType<typeof setTimeout> | undefined;

  const behind = () =>
    [...lanes].filter(([, { wanted, held }]) => held.frames !== wanted.frames).map(([network]) => network);

  const update = (change: Partial<PreviewFrames>) => {
    // Only who has waited is told: marking every moved slider would draw everything twice.
    const stale = current.stale.length === 0 ? current.stale : behind();
    current = { ...current, stale, ...change, error: [...errors.values()][0] };
    for (const listener of listeners) listener();
  };

  const take = (network: string, lane: Lane, slot: Slot, key: string, frame: Frame) => {
    lane.held[slot] = key;
    lane.known.note(key, frame);
    update({ [slot]: { ...current[slot], [network]: frame } });
    if (lane.ahead) lookAhead(network, lane, lane.ahead);
  };

  const lookAhead = (network: string, lane: Lane, request: Request) => {
    const { job, key } = request;
    lane.ahead = lane.held.frames === lane.wanted.frames ? undefined : request;
    if (lane.ahead || lane.known.get(key) || lane.coming.has(key)) return;
    // Asked for by now, it is shown as it comes.
    const isWanted = () => lane.wanted.frames === key && lane.held.frames !== key;
    lane.coming.add(key);
    lane.run(job).then(
      (frame) => {
        lane.coming.delete(key);
        lane.known.note(key, frame);
        if (!isWanted()) return;
        errors.delete(network);
        take(network, lane, 'frames', key, frame);
      },
      () => {
        lane.coming.delete(key);
        // Whoever asks for it hears why it fails.
        if (isWanted()) lane.submit.frames(request);
      },
    );
  };

  const openLane = (network: string): Lane => {
    // Not before: on the server, where engines are made too, nobody says how many processors a reader has.
    starts ??= createGate(startsAtOnce());
    const runner = startInTurn(createBrowserWorkerRunner(spawnSimulationWorker), starts);
    const deliver = (slot: Slot, { key }: Request, frame: Frame) => {
      errors.delete(network);
      // While a slider moves, results of earlier positions are shown too; nothing replaces the one wanted.
      if (slot === 'baseline' || lane.held.frames !== lane.wanted.frames)
        take(network, lane, slot, key, frame);
      if (slot === 'baseline' && lane.wanted.frames === key) take(network, lane, 'frames', key, frame);
    };
    const fail = (slot: Slot, { key }: Request, error: unknown) => {
      if (error instanceof Error && error.name === 'CancelledError') return;
      // What failed is not wanted any more.
      if (lane.wanted[slot] !== key) return;
      lane.wanted[slot] = undefined;
      if (lane.wanted.frames === key) lane.wanted.frames = undefined;
      errors.set(network, error instanceof Error ? error.message : String(error));
      update({});
    };
    // A baseline run must not be replaced by the slider's next position, so each slot has its own queue.
    const queue = (slot: Slot) =>
      createLatestWins<Request, Frame>(
        ({ job }) => runner.run(job),
        (request, frame) => deliver(slot, request, frame),
        (request, error) => fail(slot, request, error),
      );
    const lane: Lane = {
      submit: { frames: queue('frames'), baseline: queue('baseline') },
      wanted: { frames: undefined, baseline: undefined },
      held: { frames: undefined, baseline: undefined },
      known: createKnownFrames(KNOWN),
      run: (job) => runner.run(job),
      ahead: undefined,
      coming: new Set(),
      close: () => void runner.close(),
    };
    lanes.set(network, lane);
    return lane;
  };

  const showNetwork = (network: string, scenario: Scenario, baseline: Scenario) => {
    const lane = lanes.get(network) ?? openLane(network);
    const [shown, base] = [requestFor(scenario, network), requestFor(baseline, network)];
    if (lane.wanted.baseline !== base.key) {
      lane.wanted.baseline = base.key;
      lane.submit.baseline(base);
    }
    if (lane.wanted.frames === shown.key) return;
    lane.wanted.frames = shown.key;
    lane.ahead = undefined;
    // The unchanged scenario is its own baseline: one result serves both.
    const isBase = shown.key === base.key;
    const own = isBase && lane.held.baseline === base.key ? current.baseline[network] : undefined;
    const known = lane.known.get(shown.key) ?? own;
    if (known) {
      errors.delete(network);
      take(network, lane, 'frames', shown.key, known);
    } else if (!isBase && !lane.coming.has(shown.key)) lane.submit.frames(shown);
  };

  return {
    show: (scenario, baseline) => {
      for (const network of Object.keys(scenario.networks)) showNetwork(network, scenario, baseline);
      clearTimeout(late);
      late = setTimeout(() => {
        const stale = behind();
        if (stale.length > 0) update({ stale });
      }, LATE_MS);
    },
    foresee: (scenario) => {
      for (const network of Object.keys(scenario.networks)) {
        const lane = lanes.get(network);
        if (lane) lookAhead(network, lane, requestFor(scenario, network));
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => current,
    close: () => {
      clearTimeout(late);
      for (const lane of lanes.values()) lane.close();
      lanes.clear();
      errors.clear();
    },
  };
}
