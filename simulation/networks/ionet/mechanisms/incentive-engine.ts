import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import { MICRO_PER_IO } from '../micro';
import type { IonetState } from '../state';
import { splitPool } from './split-pool';

const DAYS_PER_MONTH = 365.25 / 12;
const RATIO_MEMORY_DAYS = 30;
const LONGEST_ROI_MONTHS = 240;

/**
 * What the suppliers are owed today, in USD: each ready card its hardware price over the target payback, an idle
 * card only the idle weight of it. Fills `owedWeights`, and the sustainability ratio (rent and releasable rewards
 * ÷ owed; NaN with no ready card), which is shown before the engine runs too.
 */
export function assessOwed(state: IonetState, day: number): void {
  const { market, values, flows, paths, incentives, owedWeights, ledger } = state;
  const perDay = (paths.hardwarePrice[day] as number) / (incentives.targetRoiMonths * DAYS_PER_MONTH);
  let owed = 0;
  for (let c = 0; c < DEVICE_COUNT; c++) {
    const weight = values.ideIdleWeight + (1 - values.ideIdleWeight) * (market.utilisation[c] as number);
    const due = (market.ready[c] as number) * (devices[c] as DeviceClass).capexUsd * perDay * weight;
    owedWeights[c] = due;
    owed += due;
  }
  const releasable = ledger.rewardVaultMicro + (paths.emissionMicro[day] as number);
  const releasableUsd = (releasable / MICRO_PER_IO) * (paths.ioPriceUsd[day] as number);
  flows.owedUsd = owed;
  flows.sustainability = owed > 0 ? (flows.supplierUsd + releasableUsd) / owed : Number.NaN;
}

/**
 * One day of the Incentive Dynamic Engine, a formalisation of its announcement: the reward vault (schedule and
 * what it has not released) pays first, valued at the day's price; users' payments fill up; of their surplus
 * `ideSurplusBurnShare` buys back IO, the rest stays in the fee vault. While the 30-day ratio is below its floor
 * the target payback is stretched. Returns the micro-IO released.
 */
export function runIncentiveEngine(state: IonetState, day: number): number {
  const { values, flows, ledger, paths, incentives, owedWeights } = state;
  const price = paths.ioPriceUsd[day] as number;
  const available = ledger.rewardVaultMicro + (paths.emissionMicro[day] as number);
  const wanted = Math.floor((flows.owedUsd / price) * MICRO_PER_IO);
  const released = splitPool(Math.min(wanted, available), owedWeights, flows.rewardMicro);
  ledger.rewardVaultMicro = available - released;

  const inflow = flows.supplierUsd;
  const short = Math.max(0, flows.owedUsd - (released / MICRO_PER_IO) * price);
  const drawn = Math.min(short, inflow + ledger.feeVaultUsd);
  flows.surplusBurnUsd = values.ideSurplusBurnShare * Math.max(0, inflow - short);
  ledger.feeVaultUsd = Math.max(0, ledger.feeVaultUsd + inflow - drawn - flows.surplusBurnUsd);
  flows.supplierUsd = drawn;
  for (let c = 0; c < DEVICE_COUNT; c++) {
    flows.rentUsd[c] = flows.owedUsd > 0 ? (drawn * (owedWeights[c] as number)) / flows.owedUsd : 0;
  }
  stretchTarget(state);
  return released;
}

function stretchTarget({ values, flows, incentives }: IonetState): void {
  const ratio = flows.sustainability;
  if (!(ratio === ratio)) return;
  const before = incentives.ratioAverage;
  const average = before === before ? before + (ratio - before) / RATIO_MEMORY_DAYS : ratio;
  incentives.ratioAverage = average;
  if (average < values.ideSustainabilityFloor) {
    const longer = incentives.targetRoiMonths * (1 + values.ideStretchPerMonth / DAYS_PER_MONTH);
    incentives.targetRoiMonths = Math.min(LONGEST_ROI_MONTHS, longer);
  }
}
