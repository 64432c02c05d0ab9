import { onboardingQuality } from '../mechanisms/power';
import { PIB_PER_EIB } from '../units-of-power';
import type { MechafilColumns } from './columns';
import type { MechafilInputs } from './inputs';

/** Forecast of raw or quality-adjusted power, PiB, each F long. */
interface PowerForecast {
  readonly onboarded: Float64Array;
  readonly ending: Float64Array;
  readonly renewed: Float64Array;
  readonly total: Float64Array;
}

/**
 * Fills the power columns: the past, then forecast step k at row H + 1 + k, so that the last step is computed but
 * not shown. Scheduled ends stand one row earlier, at H + k, and are not defined in the past.
 * Source: mechafil-jax power.py forecast_power_stats and sim.py ("basic" renewal: a sector keeps its quality).
 */
export function fillPower(inputs: MechafilInputs, columns: MechafilColumns): void {
  const { base, filPlusMultiplier } = inputs;
  const steps = inputs.onboardedRawPib.length;
  const ones = new Float64Array(steps).fill(1);
  const raw = forecast(inputs, inputs.onboardedRawPib, base.knownExpirationsRawPib, base.rawPowerPib, ones);
  const onboardedQa = inputs.onboardedRawPib.map(
    (pib, k) => pib * onboardingQuality(inputs.filPlusShare[k] as number, filPlusMultiplier[k] as number),
  );
  const renewMultiplier = inputs.qaRenewMultiplier;
  const qa = forecast(inputs, onboardedQa, base.knownExpirationsQaPib, base.qaPowerPib, renewMultiplier);
  for (let k = 0; k < steps; k++) {
    qa.total[k] = Math.min(
      qa.total[k] as number,
      (filPlusMultiplier[k] as number) * (raw.total[k] as number),
    );
  }
  joinPast(columns.rb_day_onboarded_power_pib, base.historicalOnboardedRawPib, raw.onboarded, 1);
  joinPast(columns.rb_day_renewed_power_pib, base.historicalRenewedRawPib, raw.renewed, 1);
  joinPast(columns.rb_total_power_eib, base.historicalRawEib, raw.total, PIB_PER_EIB);
  joinPast(columns.qa_day_onboarded_power_pib, base.historicalOnboardedQaPib, qa.onboarded, 1);
  joinPast(columns.qa_day_renewed_power_pib, base.historicalRenewedQaPib, qa.renewed, 1);
  joinPast(columns.qa_total_power_eib, base.historicalQaEib, qa.total, PIB_PER_EIB);
  fillScheduled(columns.rb_sched_expire_power_pib, raw.ending);
  fillScheduled(columns.qa_sched_expire_power_pib, qa.ending);
}

/** Runs one power series: what ends is known or was committed a sector's life ago; part of it renews. */
function forecast(
  inputs: MechafilInputs,
  onboarded: Float64Array,
  known: Float64Array,
  start: number,
  relative: Float64Array,
): PowerForecast {
  const { renewalRate, sectorDurationDays } = inputs;
  const steps = onboarded.length;
  const ending = new Float64Array(steps);
  const renewed = new Float64Array(steps);
  const total = new Float64Array(steps);
  let joined = 0;
  let ended = 0;
  let kept = 0;
  for (let k = 0; k < steps; k++) {
    const from = k - sectorDurationDays;
    const modelled = from >= 0 ? (onboarded[from] as number) + (renewed[from] as number) : 0;
    ending[k] = (k < known.length ? (known[k] as number) : 0) + modelled;
    renewed[k] = (ending[k] as number) * (renewalRate[k] as number) * (relative[k] as number);
    joined += onboarded[k] as number;
    ended += ending[k] as number;
    kept += renewed[k] as number;
    total[k] = start + joined - ended + kept;
  }
  return { onboarded, ending, renewed, total };
}

function joinPast(column: Float64Array, past: Float64Array, steps: Float64Array, divisor: number): void {
  column.set(past);
  for (let row = past.length; row < column.length; row++) {
    column[row] = (steps[row - past.length] as number) / divisor;
  }
}

function fillScheduled(column: Float64Array, ending: Float64Array): void {
  column.fill(Number.NaN, 0, column.length - ending.length);
  column.set(ending, column.length - ending.length);
}
