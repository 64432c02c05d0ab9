import type { IonetValues } from '../state';

/** The most of a device's stake that a co-staker may supply. Source: io.net documentation, co-staking. */
export const MOST_CO_STAKED = 0.5;

/** What co-stakers supply of the stake of one co-staked device, after the cap; 0 … 0.5. */
export function partGiven(coStakePart: number): number {
  return Math.min(coStakePart, MOST_CO_STAKED);
}

/**
 * Share of the rewards of a co-staked device that its co-staker gets: what the owner offers for the most that may be supplied, in proportion
 * to what is. None is earned while a co-stake waits to leave: in the steady state `waitDays` × turnover of each stake that stays (Little's law).
 */
export function rewardShareOfCoStaker(
  coStakePart: number,
  offered: number,
  waitDays: number,
  turnoverPerDay: number,
): number {
  const waiting = waitDays * turnoverPerDay;
  return (offered * (partGiven(coStakePart) / MOST_CO_STAKED)) / (1 + waiting);
}

/** Shares of all stakes and of all rewards that are co-stakers'. */
export function coStakers(values: IonetValues): { readonly ofStakes: number; readonly ofRewards: number } {
  const { coStakedDevices, coStakePart, coStakeRewardShare, coStakeWaitDays, turnoverPerDay } = values;
  const share = rewardShareOfCoStaker(coStakePart, coStakeRewardShare, coStakeWaitDays, turnoverPerDay);
  return { ofStakes: coStakedDevices * partGiven(coStakePart), ofRewards: coStakedDevices * share };
}
