import { DAYS_PER_YEAR } from '../units-of-power';

/** Electricity price that the running cost already contains, USD per kWh. */
const INCLUDED_USD_PER_KWH = 0.1;

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
