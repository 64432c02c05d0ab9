import { exp, log, log1p } from '../../../core/math';

/** Days since 1970-01-01 of the chain's epoch 0, 2020-08-24T22:00:00Z (Lotus, params_mainnet.go). */
export const GENESIS_DAY_NUMBER = 18498 + 22 / 24;
const DAYS_PER_YEAR = 365;

/** Days from epoch 0 to the middle (12:00 UTC) of a day. */
export function networkAgeAtNoon(dayNumber: number): number {
  return dayNumber + 0.5 - GENESIS_DAY_NUMBER;
}

/** Log growth of the baseline per day; `growthPerYear` 1 = doubling every 365 days (reward/src/logic.rs). */
export function baselineRate(growthPerYear: number): number {
  return log(1 + growthPerYear) / DAYS_PER_YEAR;
}

/** Baseline in EiB at an age in days: b0 · e^(g · age). */
export function baselineAt(initialEib: number, ratePerDay: number, ageDays: number): number {
  return initialEib * exp(ratePerDay * ageDays);
}

/**
 * Effective network time in days: how old the network would be had raw power followed the baseline,
 * theta(C) = ln(1 + g·C/b0) / g. `cumulativeCapped` is the sum of min(baseline, raw power) in EiB·days.
 * Closed form of `effective_network_time` in reward/src/logic.rs.
 */
export function effectiveNetworkTime(
  cumulativeCapped: number,
  initialEib: number,
  ratePerDay: number,
): number {
  return log1p((ratePerDay * cumulativeCapped) / initialEib) / ratePerDay;
}
