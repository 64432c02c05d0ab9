import { findColumn, type Frame, type Scenario } from '@/simulation/core';
import type { MovePlan } from './move-plan';

/** What is kept of a run: the columns asked for, not the whole frame, of which there may be dozens. */
export interface KeptRun {
  readonly startDay: number;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** The runs of a plan. */
export interface MoveRuns {
  readonly base: KeptRun;
  readonly current: KeptRun;
  /** In the order of the plan's inputs; undefined for what cannot stand alone. */
  readonly alone: readonly (KeptRun | undefined)[];
}

interface RunMoveOptions {
  /** Simulates the plan's network in a scenario; rejects when it is cancelled. */
  readonly run: (scenario: Scenario, network: string) => Promise<Frame>;
  /** Told after each run. */
  readonly onProgress?: (done: number) => void;
}

/** How many runs a plan takes. */
export function runsOf({ inputs }: MovePlan): number {
  return 2 + inputs.filter(({ alone }) => alone !== undefined).length;
}

/** Makes the runs of a plan one after another: the baseline, the scenario, and one a changed input. */
export async function runMove(
  { network, base, current, inputs }: MovePlan,
  columns: readonly string[],
  { run, onProgress }: RunMoveOptions,
): Promise<MoveRuns> {
  let done = 0;
  const kept = async (scenario: Scenario): Promise<KeptRun> => {
    const frame = await run(scenario, network);
    onProgress?.(++done);
    return keep(frame, columns);
  };
  const ends = { base: await kept(base), current: await kept(current) };
  const alone: (KeptRun | undefined)[] = [];
  for (const input of inputs) alone.push(input.alone && (await kept(input.alone)));
  return { ...ends, alone };
}

function keep(frame: Frame, columns: readonly string[]): KeptRun {
  const entries = columns.flatMap((name) => {
    const column = findColumn(frame, name);
    return column ? [[name, column.slice()] as const] : [];
  });
  return { startDay: frame.startDay, columns: new Map(entries) };
}

/** The value of a column on a day; NaN where the run has none. */
export function valueOn({ startDay, columns }: KeptRun, column: string, day: number): number {
  return columns.get(column)?.[day - startDay] ?? Number.NaN;
}
