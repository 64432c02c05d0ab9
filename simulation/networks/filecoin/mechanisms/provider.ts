import { SECTORS_PER_TIB } from '../units-of-power';

/** Electricity price that the running cost already contains, USD per kWh. */
const INCLUDED_USD_PER_KWH = 0.1;
const DAYS_PER_YEAR = 365;

/** What a provider pays beside pledge. */
export interface ProviderCosts {
  readonly runningUsdPerTibYear: number;
  readonly powerKwhPerTibYear: number;
}

/** USD a day to run one TiB, moved by the price of electricity. */
export function runningUsdPerTibDay(costs: ProviderCosts, electricityUsdPerKwh: number): number {
  const moved = costs.powerKwhPerTibYear * (electricityUsdPerKwh - INCLUDED_USD_PER_KWH);
  return Math.max(0, costs.runningUsdPerTibYear + moved) / DAYS_PER_YEAR;
}

/**
 * Days until one TiB of sectors of `quality` pays back at the prices of the day: (pledge + hardware) over
 * (rewards + paid storage − running cost). NaN when nothing is left after the running cost.
 * Pledge and reward in FIL per 32 GiB of quality-adjusted power, the rest in USD per TiB.
 */
export function paybackDays(
  quality: number,
  pledgePerSector: number,
  rewardPerSectorDay: number,
  priceUsd: number,
  paidUsdPerDay: number,
  runningUsdPerDay: number,
  hardwareUsd: number,
): number {
  const sectors = quality * SECTORS_PER_TIB;
  const daily = sectors * rewardPerSectorDay * priceUsd + paidUsdPerDay - runningUsdPerDay;
  return daily > 0 ? (sectors * pledgePerSector * priceUsd + hardwareUsd) / daily : Number.NaN;
}

/**
 * Writes the one-year forward return on pledge for every day of a finished run: rewards of the 365 days from
 * the day on over the day's pledge; past the last day its reward is held. 0 without pledge.
 * `cumulative` sums the reward per sector up to each day.
 */
export function fillForwardReturn(out: Float64Array, cumulative: Float64Array, pledge: Float64Array): void {
  const last = out.length - 1;
  const lastReward = (cumulative[last] as number) - (last > 0 ? (cumulative[last - 1] as number) : 0);
  for (let day = 0; day <= last; day++) {
    const end = Math.min(last, day + DAYS_PER_YEAR - 1);
    const missing = DAYS_PER_YEAR - 1 - (end - day);
    const before = day > 0 ? (cumulative[day - 1] as number) : 0;
    const earned = (cumulative[end] as number) - before + missing * lastReward;
    const locked = pledge[day] as number;
    out[day] = locked > 0 ? earned / locked : 0;
  }
}
