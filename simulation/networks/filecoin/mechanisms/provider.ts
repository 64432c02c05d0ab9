import { DAYS_PER_YEAR, SECTORS_PER_TIB } from '../units-of-power';

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

/** One TiB of sectors of one kind at the prices of a day. USD, per TiB and day where nothing else is said. */
export interface SectorBusiness {
  /** Quality-adjusted over raw power. */
  quality: number;
  income: number;
  running: number;
}

/** What all kinds share on a day: FIL per 32 GiB of quality-adjusted power, and prices in USD. */
export interface SectorTerms {
  pledgeFil: number;
  rewardFil: number;
  priceUsd: number;
  hardwareUsdPerTib: number;
}

/** Net income of one TiB, USD a day: rewards and payments less running cost. */
export function netIncome(business: SectorBusiness, terms: SectorTerms): number {
  const reward = business.quality * SECTORS_PER_TIB * terms.rewardFil * terms.priceUsd;
  return reward + business.income - business.running;
}

/** Net income of a year at the prices of the day over pledge; 0 where the pledge is worth nothing. */
export function netReturn(business: SectorBusiness, terms: SectorTerms): number {
  const pledge = business.quality * SECTORS_PER_TIB * terms.pledgeFil * terms.priceUsd;
  return pledge > 0 ? (DAYS_PER_YEAR * netIncome(business, terms)) / pledge : 0;
}

/** Days until net income returns hardware and sealing, the pledge coming back at the end. NaN without net income. */
export function paybackDays(business: SectorBusiness, terms: SectorTerms): number {
  const income = netIncome(business, terms);
  return income > 0 ? terms.hardwareUsdPerTib / income : Number.NaN;
}

/** Days until net income returns hardware, sealing and pledge. NaN without net income. */
export function paybackWithPledgeDays(business: SectorBusiness, terms: SectorTerms): number {
  const income = netIncome(business, terms);
  const pledge = business.quality * SECTORS_PER_TIB * terms.pledgeFil * terms.priceUsd;
  return income > 0 ? (pledge + terms.hardwareUsdPerTib) / income : Number.NaN;
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

/**
 * Writes the one-year dollar return on pledge: rewards of the 365 days from the day on at the prices of their days, and
 * what the pledge gains or loses in value by the year's end, over its value on the day; past the last day reward and price
 * are held. 0 where the pledge is worth nothing. `cumulativeUsd` sums the reward per sector in dollars.
 */
export function fillForwardReturnUsd(
  out: Float64Array,
  cumulativeUsd: Float64Array,
  pledge: Float64Array,
  price: Float64Array,
): void {
  fillForwardReturn(out, cumulativeUsd, pledge);
  const last = out.length - 1;
  for (let day = 0; day <= last; day++) {
    const now = price[day] as number;
    const then = price[Math.min(last, day + DAYS_PER_YEAR)] as number;
    const valued = (pledge[day] as number) > 0 && now > 0;
    out[day] = valued ? ((out[day] as number) + then) / now - 1 : 0;
  }
}
