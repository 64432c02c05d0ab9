/**
 * Block rewards that still vest: three quarters of each reward, released in equal daily parts over the
 * vesting period, the first part on the day after (miner/src/policy.rs REWARD_VESTING_SPEC). Penalties take
 * the same share of everything that still vests, which one running factor carries.
 */
export interface RewardVesting {
  /** Day rewards of the last `slots.length` days over `kept` at their time, FIL; `next` is the oldest. */
  readonly slots: Float64Array;
  readonly lockedShare: number;
  next: number;
  /** Sum of `slots`. */
  sum: number;
  /** Product of (1 − share taken by penalties) so far. */
  kept: number;
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
  return { slots, lockedShare, next: 0, sum, kept: 1, locked };
}

/** What older rewards release on a day, FIL. */
export function releasedOnDay({ slots, lockedShare, sum, kept }: RewardVesting): number {
  return (lockedShare * sum * kept) / slots.length;
}

/** Adds a day's reward (FIL) and releases the day's parts of the older ones; returns the change of `locked`. */
export function vestReward(vesting: RewardVesting, reward: number): number {
  const { slots, lockedShare, kept } = vesting;
  const before = vesting.locked;
  vesting.locked = Math.max(0, before + lockedShare * reward - releasedOnDay(vesting));
  const scaled = reward / kept;
  vesting.sum = Math.max(0, vesting.sum + scaled - (slots[vesting.next] as number));
  slots[vesting.next] = scaled;
  vesting.next = vesting.next + 1 === slots.length ? 0 : vesting.next + 1;
  return vesting.locked - before;
}

/** Far from underflow, so that rewards divided by it stay finite. */
const SMALLEST_KEPT = 1e-100;

/** Takes `amount` FIL, at most all, out of what still vests: penalties are paid from it first (monies.rs). */
export function forfeit(vesting: RewardVesting, amount: number): void {
  if (!(vesting.locked > 0)) return;
  const share = Math.min(1, amount / vesting.locked);
  vesting.locked -= share * vesting.locked;
  vesting.kept *= 1 - share;
  if (vesting.kept < SMALLEST_KEPT) restate(vesting);
}

/** Writes the factor so far into the rewards and starts it again at 1. */
function restate(vesting: RewardVesting): void {
  const { slots, kept } = vesting;
  for (let slot = 0; slot < slots.length; slot++) slots[slot] = (slots[slot] as number) * kept;
  vesting.sum *= kept;
  vesting.kept = 1;
}
