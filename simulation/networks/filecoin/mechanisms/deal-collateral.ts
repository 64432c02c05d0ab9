/**
 * Least collateral of a provider for one PiB of deals, FIL: `share` (1 %) of circulating supply by the deals' share of raw power or
 * of the baseline, whichever is more (market/src/policy.rs deal_provider_collateral_bounds). Clients need none.
 */
export function dealCollateralPerPib(
  share: number,
  circulating: number,
  rawPib: number,
  baselinePib: number,
): number {
  const measure = Math.max(rawPib, baselinePib);
  return measure > 0 ? (share * circulating) / measure : 0;
}
