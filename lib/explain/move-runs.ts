import { findColumn, type Frame, type Scenario } from '@/simulation/core';
import type { MovePlan } from './move-plan';

/** What is kept of a run: the columns asked for, not the whole frame, of which there may be dozens. */
export interface KeptRun {
  readonly startDay: number;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** The runs between which something moved. */
export interface MoveEnds {
  readonly base: KeptRun;
  readonly current: KeptRun;
}

/** The runs of a plan. */
export interface MoveRuns extends MoveEnds {
  /** In the order of the plan's inputs; undefined for what cannot stand alone. */
  readonly alone: readonly (KeptRun | undefined)[];
}

interface RunOptions {
  readonly run: Simulate;
  /** Told after each run. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Simulates a network in a scenario; rejects when it is cancelled. */
export type Simulate = (scenario: Scenario, network: string) => Promise<Frame>;

/** The two ends of plans, by network: what is compared before anything is said of a reason. */
export async function runEnds(
  plans: readonly Pick<MovePlan, 'network' | 'base' | 'current'>[],
  columns: readonly string[],
  { run, onProgress }: RunOptions,
): Promise<ReadonlyMap<string, MoveEnds>> {
  const ends = new Map<string, MoveEnds>();
  let done = 0;
  for (const { network, base, current } of plans) {
    const kept = async (scenario: Scenario) => {
      const frame = await run(scenario, network);
      onProgress?.(++done);
      return keep(frame, columns);
    };
    ends.set(network, { base: await kept(base), current: await kept(current) });
  }
  return ends;
}

/** How many runs a plan takes. */
export function runsOf({ inputs }: MovePlan): number {
  return 2 + inputs.filter(({ alone }) => alone !== undefined).length;
}

/** Makes the runs of a plan one after another: the ends unless they are known, and one a changed input. */
export async function runMove(
  plan: MovePlan,
  columns: readonly string[],
  { run, onProgress, ends }: RunOptions & { readonly ends?: MoveEnds | undefined },
): Promise<MoveRuns> {
  const known = ends ?? (await runEnds([plan], columns, { run, onProgress })).get(plan.network);
  if (!known) throw new RangeError(`no ends of ${plan.network}`);
  let done = 2;
  const alone: (KeptRun | undefined)[] = [];
  for (const input of plan.inputs) {
    const frame = input.alone && (await run(input.alone, plan.network));
    if (frame) onProgress?.(++done);
    alone.push(frame && keep(frame, columns));
  }
  return { ...known, alone };
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
