import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';

/** USD a day that clients pay for storage. */
export function storageRevenue(state: FilecoinState): number {
  return (state.paidData * TIB_PER_PIB * state.storagePrice * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
}

/** USD a day that data users pay for retrieval. */
export function retrievalRevenue(state: FilecoinState): number {
  return state.flows.servedTib * state.values.retrievalPriceUsdPerTib;
}

/** USD a day that users pay for the service. */
export function paidByUsers(state: FilecoinState): number {
  return storageRevenue(state) + retrievalRevenue(state);
}
