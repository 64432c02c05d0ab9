import type { NetworkColumns } from '../../core';
import type { metrics } from './metrics';
import type { FilecoinState } from './state';

/**
 * Writes where FIL went on the day. Providers keep nothing: what they neither pledge nor pay in fees goes to the
 * market, and what they lack they get there. Differences of large sums may be off by a rounding, never below 0.
 */
export function recordFlow(state: FilecoinState, day: number, columns: NetworkColumns<typeof metrics>): void {
  const { flows } = state;
  const atOnce = flows.minerReward - flows.rewardVesting;
  const returned = flows.released - flows.terminationFee - flows.faultFeeFromPledge;
  const net = atOnce + flows.rewardReleased + returned - flows.pledged - flows.sectorFee - flows.baseBurn;
  columns.rewardAtOnceFil[day] = atOnce;
  columns.rewardVestingFil[day] = flows.rewardVesting;
  columns.rewardReleasedFil[day] = Math.max(0, flows.rewardReleased);
  columns.serviceRewardFil[day] = flows.serviceReward;
  columns.rewardBurntFil[day] = flows.rewardBurnt;
  columns.vestedFilPerDay[day] = flows.vested;
  columns.pledgeReturnedFil[day] = Math.max(0, returned);
  columns.faultFeeFromRewardsFil[day] = flows.faultFeeFromRewards;
  columns.faultFeeFromPledgeFil[day] = flows.faultFeeFromPledge;
  columns.soldByProvidersFil[day] = Math.max(0, net);
  columns.boughtByProvidersFil[day] = Math.max(0, -net);
}
