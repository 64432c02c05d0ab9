import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';
import { readsPerDay, servedTib } from './retrieval';

/** USD a day that clients pay for `paidPib` of data at a price per TiB-month. */
export function storageRevenue(paidPib: number, usdPerTibMonth: number): number {
  return (paidPib * TIB_PER_PIB * usdPerTibMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
}

/** USD a day that users pay for the service: clients for storage, data users for retrieval. */
export function paidByUsers({ paidData, storagePrice, values }: FilecoinState): number {
  const reads = readsPerDay(values.retrievalReadsPerMonth);
  const served = servedTib(paidData, reads, values.retrievalSuccessShare);
  return storageRevenue(paidData, storagePrice) + served * values.retrievalPriceUsdPerTib;
}
