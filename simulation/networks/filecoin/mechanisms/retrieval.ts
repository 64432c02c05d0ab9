import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';

/** Reads a day of each byte that is paid for, from reads a month. */
export function readsPerDay(readsPerMonth: number): number {
  return (readsPerMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
}

/** TiB a day that retrieval providers serve and are paid for: reads of `paidPib` of data that succeed. */
export function servedTib(paidPib: number, reads: number, successShare: number): number {
  return paidPib * TIB_PER_PIB * reads * successShare;
}

/** What retrieval providers earn and pay. */
export interface RetrievalTerms {
  readonly retrievalPriceUsdPerTib: number;
  readonly retrievalCostUsdPerTib: number;
  /** USD a day of a node that does nothing but serve. */
  readonly retrievalCostUsdPerDay: number;
  readonly retrievalEntrySpeed: number;
}

/** Nodes whose fixed cost is covered by what `served` TiB a day leave after the cost of each byte; 0 where bytes earn nothing. */
export function breakEvenNodes(served: number, terms: RetrievalTerms): number {
  const margin = terms.retrievalPriceUsdPerTib - terms.retrievalCostUsdPerTib;
  return (served * Math.max(0, margin)) / terms.retrievalCostUsdPerDay;
}

/**
 * Stand-alone retrieval nodes of the next day. They post no pledge and give no proofs, so they come while a head of all
 * who serve earns more than its fixed cost and go while it earns less (free entry). Reads spread evenly over them and the
 * `beside` providers who serve beside a storage node that runs anyway, so heads in all tend to what breaks even. At
 * most the share `retrievalEntrySpeed` of all who serve comes in a day.
 */
export function nextStandAlone(
  standAlone: number,
  beside: number,
  served: number,
  terms: RetrievalTerms,
): number {
  const heads = standAlone + beside;
  const missing = breakEvenNodes(served, terms) - heads;
  return Math.max(0, standAlone + terms.retrievalEntrySpeed * Math.min(heads, missing));
}
