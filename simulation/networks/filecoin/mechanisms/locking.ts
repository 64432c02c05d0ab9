import { PIB_PER_EIB } from '../units-of-power';
import type { FilecoinState } from '../state';
import { gammaOn, pledgePerPib } from './pledge';
import { vestReward } from './reward-vesting';
import { commit, endEarly, endingOn } from './sector-ledger';
import { terminationFee } from './termination';

/** Sets the day's gamma and pledge per PiB from power, reward and the supply of the day before. */
export function measurePledge(state: FilecoinState, day: number): void {
  const { flows, values, paths } = state;
  flows.gamma = gammaOn(state.startDay + day, values.gammaFloor, values.gammaRampDays);
  const supply = values.pledgeUsesAvailableSupply ? state.circulating + state.locked : state.circulating;
  flows.pledgePerPib = pledgePerPib(
    state.activeQa,
    (paths.baselineEib[day] as number) * PIB_PER_EIB,
    flows.reward / values.rewardEfficiency,
    supply,
    flows.gamma,
    values,
  );
}

/**
 * Moves locked pledge and locked reward by one day. Extension keeps the old pledge; a share kappa is pledged
 * anew at the higher amount; early ends release pledge less the fee that is burnt. New pledge never exceeds
 * what circulates.
 */
export function advanceLocking(state: FilecoinState, day: number): void {
  measurePledge(state, day);
  const { flows, values, paths, pledge } = state;
  const ending = endingOn(pledge, day);
  const kept = (paths.renewal[day] as number) * ending;
  const anew = values.repledgeShare * Math.max(0, flows.pledgePerPib * flows.renewedQa - kept);
  const share = (paths.termination[day] as number) * values.terminatedPledgeWeight;
  pledge.alive -= ending;
  const terminated = endEarly(pledge, share);
  flows.pledged = Math.min(state.circulating, flows.pledgePerPib * flows.onboardedQa + anew);
  commit(pledge, kept + flows.pledged, day, values.sectorDurationDays);
  flows.released = ending - kept + terminated;
  const lostReward =
    state.activeQa > 0 ? (flows.reward * flows.terminatedQa) / (state.activeQa + flows.terminatedQa) : 0;
  flows.terminationFee = terminationFee(
    terminated,
    lostReward,
    values.terminationFeeShare,
    values.terminationFeeFaultFees * values.faultFeeDays,
  );
  vestReward(state.rewardVesting, flows.reward);
  state.locked = pledge.alive + state.rewardVesting.locked;
}
