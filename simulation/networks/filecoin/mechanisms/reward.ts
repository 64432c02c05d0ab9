import { PIB_PER_EIB } from '../units-of-power';
import type { FilecoinState } from '../state';
import { effectiveNetworkTime, networkAgeAtNoon } from './baseline';
import { leftToMint } from './minting';
import { splitReward } from './solstice';

/** EiB that count towards effective network time on a day: min(baseline, raw power). */
export function cappedPower(state: FilecoinState, day: number): number {
  return Math.min(state.paths.baselineEib[day] as number, state.activeRaw / PIB_PER_EIB);
}

/** Reads both clocks of minting at noon of a day: what is left of each allocation by the formula. */
export function readMintingClocks(state: FilecoinState, day: number): void {
  const { values, derived } = state;
  const age = networkAgeAtNoon(state.startDay + day);
  state.simpleLeft = leftToMint(values.simpleAllocationFil, derived.mintingRate, age);
  readBaselineClock(state);
}

function readBaselineClock(state: FilecoinState): void {
  state.effectiveTime = timeAt(state, state.cumulativeCapped);
  const { mintingRate } = state.derived;
  state.baselineLeft = leftToMint(state.values.baselineAllocationFil, mintingRate, state.effectiveTime);
}

/**
 * Moves effective network time by one day. The day reward is what both allocations lose, times the share
 * that is really paid; without power no block is won and nothing is paid.
 */
export function advanceReward(state: FilecoinState, day: number): void {
  const { flows } = state;
  const simpleBefore = state.simpleLeft;
  const baselineBefore = state.baselineLeft;
  state.cumulativeCapped += cappedPower(state, day);
  state.simpleLeft *= state.derived.dailyDecay;
  readBaselineClock(state);
  const paid = state.activeQa > 0 ? state.values.rewardEfficiency : 0;
  flows.simpleReward = paid * (simpleBefore - state.simpleLeft);
  flows.baselineReward = paid * (baselineBefore - state.baselineLeft);
  flows.reward = flows.simpleReward + flows.baselineReward;
  state.simpleMinted += flows.simpleReward;
  state.baselineMinted += flows.baselineReward;
  splitReward(state, day);
}

/** Effective network time (days) of a cumulative capped power (EiB·days) under the run's baseline. */
export function timeAt(state: FilecoinState, cumulativeCapped: number): number {
  return effectiveNetworkTime(cumulativeCapped, state.values.baselineInitialEib, state.paths.baselineRate);
}

/** Splits a known total of minted FIL between both allocations in the proportion the formula gives. */
export function anchorMinted(state: FilecoinState, mintedFil: number): void {
  const simple = state.values.simpleAllocationFil - state.simpleLeft;
  const baseline = state.values.baselineAllocationFil - state.baselineLeft;
  state.simpleMinted = (mintedFil * simple) / (simple + baseline);
  state.baselineMinted = mintedFil - state.simpleMinted;
}
