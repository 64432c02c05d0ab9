import { columnOf, inputPaths, type Frame, type ParameterValues, type Scenario } from '../../../core';
import { exp, log } from '../../../core/math';
import { runningUsdPerTibDay } from '../mechanisms/provider';
import { parameters } from '../parameters';
import { DAYS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';

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
  /** USD a year to run one TiB, with deals and without, at the scenario's price of electricity. */
  readonly runningUsdPerTibYear: { readonly deals: number; readonly capacity: number };
  /** USD to buy hardware for one TiB on a day. */
  hardwareUsdPerTib(day: number): number;
  /** USD a year that clients pay on a day for one TiB of active data, most of which is stored for nothing. */
  paidUsdPerTibYear(day: number): number;
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
  const hardwareGrowth = log(1 + (scenario.world['hardwarePriceTrendPerYear'] as number)) / DAYS_PER_YEAR;
  const electricity = scenario.world['electricityUsdPerKwh'] as number;
  const running = (usdPerTibYear: number) =>
    DAYS_PER_YEAR * runningUsdPerTibDay({ ...values, runningUsdPerTibYear: usdPerTibYear }, electricity);
  return {
    values,
    at,
    verifiedQuality: (day) => quality[rowOf(day)] as number,
    expectedSectorReward: (day) => at('rewardPerSectorDayFil', day) / values.rewardEfficiency,
    runningUsdPerTibYear: {
      deals: running(values.runningUsdPerTibYear),
      capacity: running(values.capacityRunningUsdPerTibYear),
    },
    hardwareUsdPerTib: (day) => values.hardwareUsdPerTib * exp(hardwareGrowth * rowOf(day)),
    paidUsdPerTibYear: (day) => {
      const stored = at('activeDataPib', day) * TIB_PER_PIB;
      return stored > 0 ? (DAYS_PER_YEAR * at('storageRevenueUsd', day)) / stored : 0;
    },
  };
}
