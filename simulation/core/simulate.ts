import { canonicalise, createFrame, openColumns, type Frame } from './frame';
import { inputPaths } from './input-path';
import { CancelledError } from './issue';
import type { MetricSet } from './metric';
import { allMetrics, type NetworkColumns, type NetworkEngine, type SimulationContext } from './network';
import type { ParameterSet, ParameterValues } from './parameter';
import { createRandom } from './random';
import type { Scenario } from './scenario';
import { parseDate } from './time';
import { buildWorldPaths, type WorldPaths, type WorldValues } from './world';
import { deriveRecord } from './derive-record';

/** How a caller watches and stops a run. Both are called every `PROGRESS_DAYS` days, never inside a step. */
export interface RunControl {
  readonly onProgress?: (doneDays: number, totalDays: number) => void;
  readonly isCancelled?: () => boolean;
}

const PROGRESS_DAYS = 32;

/** Engines may keep the state of a run where that of the next will be: a run begun by a callback of another would take its place. */
let isRunning = false;

/**
 * Runs one network of a resolved scenario: one row a day, row 0 the start date. Pure: the same scenario
 * gives the same bytes everywhere. Throws CancelledError when asked to stop.
 */
export function simulateNetwork(engine: NetworkEngine, scenario: Scenario, control: RunControl = {}): Frame {
  if (isRunning) throw new Error('a run began within another');
  isRunning = true;
  try {
    return run(engine, scenario, control);
  } finally {
    isRunning = false;
  }
}

function run(engine: NetworkEngine, scenario: Scenario, control: RunControl): Frame {
  const { declaration } = engine;
  const startDay = parseDate(scenario.start);
  const metrics = allMetrics(declaration);
  const frame = createFrame(metrics, scenario.days, startDay);
  const columns = openColumns(frame, metrics) as NetworkColumns<MetricSet>;
  const state = engine.prepare(createContext(engine, scenario, startDay));

  engine.fill?.(state, columns);
  stepThrough(engine, state, columns, scenario.days, control);
  deriveRecord(columns, scenario.days);
  canonicalise(frame);
  control.onProgress?.(scenario.days, scenario.days);
  return frame;
}

/** The loop over the days, alone in its function: compiled while it runs, it would be thrown away for what follows it. */
function stepThrough(
  engine: NetworkEngine,
  state: unknown,
  columns: NetworkColumns<MetricSet>,
  days: number,
  control: RunControl,
): void {
  for (let day = 0; day < days; day++) {
    if (day % PROGRESS_DAYS === 0) {
      if (control.isCancelled?.()) throw new CancelledError();
      control.onProgress?.(day, days);
    }
    engine.step(state, day, columns);
  }
}

function createContext(engine: NetworkEngine, scenario: Scenario, startDay: number): SimulationContext {
  const { parameters: specs, id } = engine.declaration;
  const values = scenario.networks[id] as ParameterValues<ParameterSet>;
  const random = createRandom(scenario.seed, 0);
  const world = buildWorldPaths(scenario.world as WorldValues, startDay, scenario.days, random);
  const { path, lastObserved } = inputPaths(specs, values, scenario);
  const pricePath = (key: string) => movedByMarket(path(key), world, lastObserved(key));
  return { parameters: values, world, startDay, days: scenario.days, random, path, lastObserved, pricePath };
}

function movedByMarket(prices: Float64Array, world: WorldPaths, from: number): Float64Array {
  const base = world.tokenMarket[from] as number;
  for (let day = from + 1; day < prices.length; day++) {
    prices[day] = ((prices[day] as number) * (world.tokenMarket[day] as number)) / base;
  }
  return prices;
}
