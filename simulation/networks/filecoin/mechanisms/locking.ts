import type { FilecoinState } from '../state';
import { PIB_PER_EIB } from '../units-of-power';
import { chargeFaultFees, collectFaultDebt, followLostVesting } from './fault-fees';
import { gammaOn, pledgePerPib } from './pledge';
import { vestReward } from './reward-vesting';
import { commit, endEarly, endingOn } from './sector-ledger';
import { oldTerminationFee, terminationFee } from './termination';

/**
 * Works out the day's pledge without moving anything: price per PiB from power, reward and the supply of the
 * day before; what ends, is kept by extension, ends early and is pledged anew. Extension keeps the old pledge
 * (FIP-0118, section 1.3); a share kappa is pledged again at the higher amount. New pledge never exceeds what
 * circulates.
 */
export function measurePledge(state: FilecoinState, day: number): void {
  const { flows, values, paths, pledge, derived } = state;
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
  flows.keptPledge = flows.extendedQaShare * flows.endingPledge;
  const anew = values.repledgeShare * Math.max(0, flows.pledgePerPib * flows.renewedQa - flows.keptPledge);
  flows.pledged = Math.min(state.circulating, flows.pledgePerPib * flows.onboardedQa + anew);
  const given = Math.min(1 - flows.agedQaShare, flows.terminatedQaShare * terminatedWeight(state));
  const notExpired = pledge.alive - flows.endingPledge;
  flows.agedPledge = flows.agedQaShare * notExpired;
  flows.terminatedPledge = given * notExpired + flows.agedPledge;
  flows.released = flows.endingPledge - flows.keptPledge + flows.terminatedPledge;
  const endedReward = flows.reward * (flows.terminatedQaShare + flows.agedQaShare);
  flows.terminationFee =
    day >= derived.newTerminationFrom
      ? terminationFee(flows.terminatedPledge, endedReward, values)
      : oldTerminationFee(flows.terminatedPledge, endedReward, values);
}

/**
 * Pledge per power of sectors given up, relative to the mean. Only sectors that were alive at the start differ from the mean of
 * those that stay; who sealed later pledged at the price of the run. Were the difference to hold for ever, the pledge that
 * stays would come to more than any sector was ever asked for.
 */
function terminatedWeight({ pledge, pledgeFromBefore, values }: FilecoinState): number {
  const fromBefore = pledge.alive > 0 ? Math.min(1, pledgeFromBefore / pledge.alive) : 0;
  return 1 + (values.terminatedPledgeWeight - 1) * fromBefore;
}

/** Pledge of the terminated lost sectors after their part of the termination fee, FIL. */
function lostPledgeAfterFee(state: FilecoinState): number {
  const { flows } = state;
  if (!(flows.terminatedPledge > 0)) return 0;
  return flows.agedPledge * (1 - flows.terminationFee / flows.terminatedPledge);
}

/** Moves locked pledge and locked reward by one day. */
export function advanceLocking(state: FilecoinState, day: number): void {
  measurePledge(state, day);
  const { flows, pledge, rewardVesting } = state;
  flows.faultFeeFromPledge = collectFaultDebt(state, lostPledgeAfterFee(state));
  if (pledge.alive > 0) state.pledgeFromBefore *= Math.max(0, 1 - flows.released / pledge.alive);
  pledge.alive -= flows.endingPledge;
  endEarly(pledge, flows.terminatedPledge);
  commit(pledge, flows.keptPledge + flows.pledged, day, state.values.sectorDurationDays);
  const before = rewardVesting.locked;
  const vesting = rewardVesting.lockedShare * flows.minerReward;
  flows.rewardReleased = vesting - vestReward(rewardVesting, flows.minerReward);
  flows.rewardVesting = vesting;
  chargeFaultFees(state);
  followLostVesting(state, before);
  state.locked = pledge.alive + rewardVesting.locked;
}
