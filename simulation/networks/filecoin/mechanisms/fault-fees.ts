import type { FilecoinState } from '../state';
import { forfeit } from './reward-vesting';

/**
 * Fault fees of the day (miner/src/monies.rs pledge_penalty_for_continued_fault): 3.51 days of the expected reward of
 * all power that was already faulty. They come out of rewards that still vest; who will not come back has only the
 * share that was theirs, and owes the rest until the pledge is released.
 */
export function measureFaultFees(state: FilecoinState): void {
  const { flows, values, rewardVesting } = state;
  const expected = state.activeQa > 0 ? flows.reward / values.rewardEfficiency / state.activeQa : 0;
  const fee = values.faultFeeDays * expected;
  const owned = Math.min(state.lostVesting, rewardVesting.locked);
  flows.lostFeeDue = fee * flows.chargedLostQa;
  flows.lostFeePaid = Math.min(flows.lostFeeDue, owned);
  flows.faultFeeFromRewards =
    flows.lostFeePaid + Math.min(fee * flows.chargedQa, rewardVesting.locked - owned);
}

/** Takes the day's fault fees. */
export function chargeFaultFees(state: FilecoinState): void {
  measureFaultFees(state);
  const { flows, rewardVesting } = state;
  state.lostVesting = Math.min(state.lostVesting, rewardVesting.locked) - flows.lostFeePaid;
  state.faultDebt += flows.lostFeeDue - flows.lostFeePaid;
  forfeit(rewardVesting, flows.faultFeeFromRewards);
}

/** Rewards that still vest and belong to lost power: they vest with all others, and grow with what is newly lost. */
export function followLostVesting(state: FilecoinState, lockedBefore: number): void {
  const { flows, rewardVesting } = state;
  if (lockedBefore > 0) {
    const left = Math.max(0, 1 - flows.rewardReleased / lockedBefore);
    state.lostVesting *= left * (1 - flows.agedLostShare);
  }
  state.lostVesting += flows.newlyLostShare * Math.max(0, rewardVesting.locked - state.lostVesting);
}

/**
 * Debt of the sectors that are terminated today, taken out of the pledge that comes back after the termination fee.
 * What the pledge does not cover is never paid.
 */
export function collectFaultDebt(state: FilecoinState, pledgeLeft: number): number {
  const due = state.flows.agedLostShare * state.faultDebt;
  state.faultDebt -= due;
  return Math.min(due, pledgeLeft);
}
