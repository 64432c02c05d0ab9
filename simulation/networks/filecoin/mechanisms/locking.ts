import type { FilecoinState } from '../state';
import { PIB_PER_EIB } from '../units-of-power';
import { gammaOn, pledgePerPib } from './pledge';
import { vestReward } from './reward-vesting';
import { commit, endEarly, endingOn } from './sector-ledger';
import { terminationFee } from './termination';

/**
 * Works out the day's pledge without moving anything: price per PiB from power, reward and the supply of the
 * day before; what ends, is kept by extension, ends early and is pledged anew. Extension keeps the old pledge
 * (FIP-0118, section 1.3); a share kappa is pledged again at the higher amount. New pledge never exceeds what
 * circulates.
 */
export function measurePledge(state: FilecoinState, day: number): void {
  const { flows, values, paths, pledge } = state;
  flows.gamma = gammaOn(state.startDay + day, values.gammaFloor, values.gammaRampDays);
  flows.pledgePerPib = pledgePerPib(
    state.activeQa,
    (paths.baselineEib[day] as number) * PIB_PER_EIB,
    flows.reward / values.rewardEfficiency,
    values.pledgeUsesAvailableSupply ? state.circulating + state.locked : state.circulating,
    flows.gamma,
    values,
  );
  flows.endingPledge = endingOn(pledge, day);
  flows.keptPledge = (paths.renewal[day] as number) * flows.endingPledge;
  const anew = values.repledgeShare * Math.max(0, flows.pledgePerPib * flows.renewedQa - flows.keptPledge);
  flows.pledged = Math.min(state.circulating, flows.pledgePerPib * flows.onboardedQa + anew);
  const share = flows.terminatedQaShare * values.terminatedPledgeWeight;
  flows.terminatedPledge = Math.min(1, share) * (pledge.alive - flows.endingPledge);
  flows.released = flows.endingPledge - flows.keptPledge + flows.terminatedPledge;
  flows.terminationFee = terminationFee(
    flows.terminatedPledge,
    flows.reward * flows.terminatedQaShare,
    values.terminationFeeShare,
    state.derived.minimumFeeRewardDays,
  );
}

/** Moves locked pledge and locked reward by one day. */
export function advanceLocking(state: FilecoinState, day: number): void {
  measurePledge(state, day);
  const { flows, pledge, rewardVesting } = state;
  pledge.alive -= flows.endingPledge;
  endEarly(pledge, flows.terminatedPledge);
  commit(pledge, flows.keptPledge + flows.pledged, day, state.values.sectorDurationDays);
  vestReward(rewardVesting, flows.reward);
  state.locked = pledge.alive + rewardVesting.locked;
}
