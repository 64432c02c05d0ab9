import {
  columnOf,
  defaultValues,
  resolveScenario,
  simulateNetwork,
  type BacktestRow,
  type Frame,
} from '../../../core';
import { engine } from '../engine';
import { hourlyEngine } from '../hourly/engine';
import { hourlyParameters } from '../hourly/parameters';
import { ionet } from '../index';
import { within } from './rows';

const WINDOWS = [30, 60] as const;
const BOUND = 0.05;
/** Draws of the hourly core whose mean is compared. */
const DRAWS = 12;

/** The three anchors of mid 2025, and the bookings that the last two give. */
const ANCHORS = [
  ['utilisation (fact: CPUs too)', 'utilisation', '2025-03-31', 'share', 2709 / 6742],
  ['GPU-hours', 'gpuHoursPerDay', '2025-07-22', 'h/day', 70_019],
  ['price of a GPU-hour', 'pricePerGpuHour', '2025-07-22', 'USD', 84_116.08 / 70_019],
  ['bookings', 'bookingsUsd', '2025-06-18', 'USD/day', 84_116.08],
] as const;

/** Means of the first weeks under the defaults against the anchors, in the daily mode and as the mean of draws of the hourly core. */
export function* windowRows(): Generator<BacktestRow> {
  const days = WINDOWS[1];
  const scenarioOf = (seed: number) => resolveScenario([ionet], [], { days, seed }).scenario;
  const hourly = hourlyEngine(defaultValues(hourlyParameters));
  const modes: readonly (readonly [string, readonly Frame[]])[] = [
    ['daily mode', [simulateNetwork(engine, scenarioOf(0))]],
    ['hourly core', Array.from({ length: DRAWS }, (_, seed) => simulateNetwork(hourly, scenarioOf(seed)))],
  ];
  for (const window of WINDOWS) {
    for (const [mode, frames] of modes) {
      for (const [name, column, date, unit, actual] of ANCHORS) {
        const means = frames.map((frame) => meanOf(columnOf(frame, column).subarray(0, window)));
        yield within(BOUND, [`${name}, first ${window} days, ${mode}`, date, unit, actual, meanOf(means)]);
      }
    }
  }
}

const meanOf = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
