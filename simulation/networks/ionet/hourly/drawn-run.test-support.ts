import { columnOf, defaultValues, simulateNetwork, type Frame } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { hourlyEngine } from './engine';
import { hourlyParameters, type HourlyOptions } from './parameters';
import type { HourlyTotals } from './state';

/** The rules of the hourly core as they are by default. */
export const RULES: HourlyOptions = defaultValues(hourlyParameters);

/** One draw of the hourly core with qualified parameters changed. */
export function drawnRun(options: HourlyOptions, seed: number, set: Record<string, unknown>, days: number) {
  const { scenario } = finishedRun(days, set, seed);
  const seen: HourlyTotals[] = [];
  const frame = simulateNetwork(
    hourlyEngine(options, (totals) => seen.push(totals)),
    scenario,
  );
  return { frame, totals: seen[0] as HourlyTotals };
}

/** Sum of a column over all rows, and its last value. */
export const sum = (frame: Frame, column: string) =>
  columnOf(frame, column).reduce((all, value) => all + value, 0);
export const last = (frame: Frame, column: string) => columnOf(frame, column).at(-1) as number;
