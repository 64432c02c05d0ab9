import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';

/** How much of the data that is paid for is read, and found. */
export interface RetrievalTerms {
  readonly retrievalReadsPerMonth: number;
  readonly retrievalSuccessShare: number;
}

/** TiB a day that retrieval providers serve and are paid for: reads of `paidPib` of data that succeed. */
export function servedTib(paidPib: number, terms: RetrievalTerms): number {
  const reads = (terms.retrievalReadsPerMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
  return paidPib * TIB_PER_PIB * reads * terms.retrievalSuccessShare;
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
