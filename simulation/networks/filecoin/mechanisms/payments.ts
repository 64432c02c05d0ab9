import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';
import { servedTib } from './retrieval';

/** USD a day that clients pay for `paidPib` of data at a price per TiB-month. */
export function storageRevenue(paidPib: number, usdPerTibMonth: number): number {
  return (paidPib * TIB_PER_PIB * usdPerTibMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
}

/** USD a day that users pay for the service: clients for storage, data users for retrieval. */
export function paidByUsers({ paidData, storagePrice, values }: FilecoinState): number {
  return (
    storageRevenue(paidData, storagePrice) + servedTib(paidData, values) * values.retrievalPriceUsdPerTib
  );
}
