import { PIB_PER_EIB } from '../units-of-power';
import type { FilecoinState } from '../state';
import { effectiveNetworkTime, networkAgeAtNoon } from './baseline';
import { mintedBetween, mintingRate } from './minting';

/** EiB that count towards effective network time on a day: min(baseline, raw power). */
export function cappedPower(state: FilecoinState, day: number): number {
  return Math.min(state.paths.baselineEib[day] as number, state.activeRaw / PIB_PER_EIB);
}

/**
 * Day reward = what both allocations mint between yesterday's and today's reading of their clocks, times
 * the share that is really paid. Without power no block is won and nothing is paid.
 */
export function measureReward(state: FilecoinState, day: number, timeBefore: number): void {
  const { flows, values, startDay } = state;
  const age = networkAgeAtNoon(startDay + day);
  const paid = state.activeQa > 0 ? values.rewardEfficiency : 0;
  const rate = mintingRate(values.mintingHalfLifeYears);
  flows.simpleReward = paid * mintedBetween(values.simpleAllocationFil, rate, age - 1, age);
  flows.baselineReward =
    paid * mintedBetween(values.baselineAllocationFil, rate, timeBefore, state.effectiveTime);
  flows.reward = flows.simpleReward + flows.baselineReward;
}

/** Moves effective network time by one day and mints. */
export function advanceReward(state: FilecoinState, day: number): void {
  const timeBefore = state.effectiveTime;
  state.cumulativeCapped += cappedPower(state, day);
  state.effectiveTime = timeAt(state, state.cumulativeCapped);
  measureReward(state, day, timeBefore);
  state.simpleMinted += state.flows.simpleReward;
  state.baselineMinted += state.flows.baselineReward;
}

/** Effective network time (days) of a cumulative capped power (EiB·days) under the run's baseline. */
export function timeAt(state: FilecoinState, cumulativeCapped: number): number {
  return effectiveNetworkTime(cumulativeCapped, state.values.baselineInitialEib, state.paths.baselineRate);
}
