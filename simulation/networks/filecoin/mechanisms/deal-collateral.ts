/** Share of circulating supply that collateral of deals as large as the network would lock (runtime/policy.rs). */
const SHARE_OF_SUPPLY = 0.01;

/**
 * Least collateral of a provider for one PiB of deals, FIL: 1 % of circulating supply by the deals' share of raw power or
 * of the baseline, whichever is more (market/src/policy.rs deal_provider_collateral_bounds). Clients need none.
 */
export function dealCollateralPerPib(circulating: number, rawPib: number, baselinePib: number): number {
  const measure = Math.max(rawPib, baselinePib);
  return measure > 0 ? (SHARE_OF_SUPPLY * circulating) / measure : 0;
}
