import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';

/** Reads a day of each byte that is paid for, from reads a month. */
export function readsPerDay(readsPerMonth: number): number {
  return (readsPerMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
}

/** TiB a day that retrieval providers serve and are paid for: reads of `paidPib` of data that succeed. */
export function servedTib(paidPib: number, reads: number, successShare: number): number {
  return paidPib * TIB_PER_PIB * reads * successShare;
}

/**
 * Retrieval providers of the next day: they post no pledge and give no proofs, so they come and go with the margin of income
 * over cost, which is taken between −1 and 1 (free entry).
 */
export function nextProviders(providers: number, incomeUsd: number, costUsd: number, speed: number): number {
  const cost = providers * costUsd;
  if (!(cost > 0)) return providers;
  return providers * (1 + speed * Math.min(1, incomeUsd / cost - 1));
}
