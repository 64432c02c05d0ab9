/** Rewards of one provider that are still locked: what vests k days ahead at index k. */
export type VestingFunds = Float64Array;

/**
 * Vesting funds of a provider that earned `rewardOn(k)` FIL k days ago, for k = 0 … days − 1: the locked share of
 * each reward leaves in equal daily parts, the first on the day after (policy.rs REWARD_VESTING_SPEC).
 */
export function vestingFundsOf(
  rewardOn: (daysAgo: number) => number,
  lockedShare: number,
  days: number,
): VestingFunds {
  const funds = new Float64Array(days + 1);
  let daily = 0;
  for (let ahead = days; ahead >= 1; ahead--) {
    // A reward k days old has days − k parts left, so it is among those that vest `ahead` days from now if k <= days − ahead.
    daily += (lockedShare * rewardOn(days - ahead)) / days;
    funds[ahead] = daily;
  }
  return funds;
}

/**
 * Takes up to `amount` FIL from what vests after `day`, soonest first (state.rs unlock_unvested_funds); returns what was
 * there to take.
 */
export function takeUnvested(funds: VestingFunds, day: number, amount: number): number {
  let left = amount;
  for (let ahead = day + 1; ahead < funds.length && left > 0; ahead++) {
    const taken = Math.min(left, funds[ahead] as number);
    funds[ahead] = (funds[ahead] as number) - taken;
    left -= taken;
  }
  return amount - left;
}
