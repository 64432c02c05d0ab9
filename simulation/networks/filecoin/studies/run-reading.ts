import { columnOf, inputPaths, type Frame, type ParameterValues, type Scenario } from '../../../core';
import { parameters } from '../parameters';

/** A finished run as a study reads it. */
export interface RunReading {
  /** The network's parameters in the scenario. */
  readonly values: ParameterValues<typeof parameters>;
  /** Value of a metric on a day; the first and the last day are held outside the run. */
  at(column: string, day: number): number;
  /** How many times a sector of verified deals that is sealed on a day counts. */
  verifiedQuality(day: number): number;
  /** Reward before lost blocks of 32 GiB of quality-adjusted power on a day, FIL: what fees and pledge expect. */
  expectedSectorReward(day: number): number;
}

/** Opens a finished run. Throws RangeError where the frame lacks a column that is asked for. */
export function readRun(scenario: Scenario, frame: Frame): RunReading {
  const values = scenario.networks['filecoin'] as ParameterValues<typeof parameters>;
  const columns = new Map<string, Float64Array>();
  const at = (name: string, day: number): number => {
    const column = columns.get(name) ?? columnOf(frame, name);
    columns.set(name, column);
    return column[Math.max(0, Math.min(frame.rows - 1, day))] as number;
  };
  const quality = inputPaths(parameters, values, scenario).path('filPlusMultiplier');
  const rowOf = (day: number) => Math.max(0, Math.min(frame.rows - 1, day));
  return {
    values,
    at,
    verifiedQuality: (day) => quality[rowOf(day)] as number,
    expectedSectorReward: (day) => at('rewardPerSectorDayFil', day) / values.rewardEfficiency,
  };
}
