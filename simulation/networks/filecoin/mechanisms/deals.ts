import type { FilecoinState } from '../state';
import { PIB_PER_EIB } from '../units-of-power';
import { dealCollateralPerPib } from './deal-collateral';
import { VERIFIED_QUALITY } from './power';
import { commit, endingOn, endShare } from './sector-ledger';

/** Share of a renewed sector's data whose deals go on, from the quality it keeps: 1 at full quality, 0 at that of an empty one. */
export function dealsKeptAtRenewal(qualityKept: number): number {
  return Math.max(0, (VERIFIED_QUALITY * qualityKept - 1) / (VERIFIED_QUALITY - 1));
}

/**
 * Moves active deal data: verified (and regular) deals come with new sectors and live with them, through extension,
 * early ends and the end after 42 days of faults. What is stored is at most the healthy raw power. Collateral comes
 * with deals at 1 % of supply for the share of max(baseline, raw power) they take (market/src/policy.rs) and leaves with them.
 */
export function advanceDeals(state: FilecoinState, day: number): void {
  const { flows, values, paths, deals } = state;
  const before = deals.alive;
  const ending = endingOn(deals, day);
  const extended = flows.extendedQaShare * dealsKeptAtRenewal(values.qualityAtRenewal) * ending;
  deals.alive -= ending;
  endShare(deals, Math.min(1, flows.givenUpVerifiedShare + flows.agedQaShare));
  const kept = before > 0 ? Math.min(1, (deals.alive + extended) / before) : 0;
  const filPlus = paths.filPlus[day] as number;
  const added = flows.onboardedRaw * (filPlus + (1 - filPlus) * values.regularDealShare);
  commit(deals, extended + added, day, values.sectorDurationDays);
  state.activeData = Math.min(state.activeRaw, deals.alive);
  state.dealCollateral = state.dealCollateral * kept + added * collateralPerPib(state, day);
}

/** FIL of collateral for 1 PiB of new deals. */
function collateralPerPib(state: FilecoinState, day: number): number {
  const baseline = (state.paths.baselineEib[day] as number) * PIB_PER_EIB;
  return dealCollateralPerPib(state.values.dealCollateralShare, state.circulating, state.activeRaw, baseline);
}
