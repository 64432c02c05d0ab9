import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';
import { retrievalRevenue } from './payments';

/** TiB a day that retrieval providers serve and are paid for: reads of paid data that succeed. */
export function servedTib(state: FilecoinState): number {
  const { retrievalReadsPerMonth, retrievalSuccessShare } = state.values;
  const reads = (retrievalReadsPerMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
  return state.paidData * TIB_PER_PIB * reads * retrievalSuccessShare;
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

/** Serves the day's reads and lets providers come or go. */
export function advanceRetrieval(state: FilecoinState): void {
  const { flows, values } = state;
  flows.servedTib = servedTib(state);
  state.retrievalProviders = nextProviders(
    state.retrievalProviders,
    retrievalRevenue(state),
    values.retrievalCostUsdPerDay,
    values.retrievalEntrySpeed,
  );
}
