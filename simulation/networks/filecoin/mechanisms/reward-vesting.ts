/**
 * Block rewards that still vest: three quarters of each reward, released in equal daily parts over the
 * vesting period, the first part on the day after (miner/src/policy.rs REWARD_VESTING_SPEC).
 */
export interface RewardVesting {
  /** Day rewards of the last `slots.length` days, FIL; `next` is the oldest. */
  readonly slots: Float64Array;
  readonly lockedShare: number;
  next: number;
  /** Sum of `slots`. */
  sum: number;
  locked: number;
}

/** Builds the ledger from past day rewards, newest first, FIL; what lies further back has vested. */
export function startRewardVesting(
  newestFirst: readonly number[],
  days: number,
  lockedShare: number,
): RewardVesting {
  const slots = new Float64Array(days);
  let sum = 0;
  let locked = 0;
  for (let age = 0; age < days; age++) {
    const reward = newestFirst[age] ?? 0;
    slots[days - 1 - age] = reward;
    sum += reward;
    locked += (lockedShare * reward * (days - age)) / days;
  }
  return { slots, lockedShare, next: 0, sum, locked };
}

/** Adds a day's reward (FIL) and releases the day's parts of the older ones; returns the change of `locked`. */
export function vestReward(vesting: RewardVesting, reward: number): number {
  const { slots, lockedShare } = vesting;
  const before = vesting.locked;
  const released = (lockedShare * vesting.sum) / slots.length;
  vesting.locked = Math.max(0, before + lockedShare * reward - released);
  vesting.sum = Math.max(0, vesting.sum + reward - (slots[vesting.next] as number));
  slots[vesting.next] = reward;
  vesting.next = vesting.next + 1 === slots.length ? 0 : vesting.next + 1;
  return vesting.locked - before;
}
