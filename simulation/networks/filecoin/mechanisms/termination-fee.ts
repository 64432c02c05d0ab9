/** Age at which the fee stops growing, days (monies.rs TERMINATION_LIFETIME_CAP). */
const LIFETIME_CAP_DAYS = 140;

/** Lowest fee as a share of pledge (FIP-0098 TERM_FEE_MIN_PLEDGE_MULTIPLE). */
const LOWEST_SHARE_OF_PLEDGE = 0.02;

/** Before FIP-0098: days of expected reward that a fee had at least, that it began with, and its growth a day of age. */
const LOWEST_REWARD_DAYS_BEFORE = 3.5;
const FIRST_REWARD_DAYS_BEFORE = 20;
const REWARD_DAYS_PER_DAY_OF_AGE_BEFORE = 0.5;

/**
 * FIL for giving up sectors of one age early (FIP-0098; monies.rs pledge_penalty_for_termination): a share
 * (8.5 %) of pledge that grows linearly over the first 140 days, at least 2 % of pledge and at least
 * `faultFees` (1.05) fault fees. `faultFee` is that of one day, FIL. May exceed a very small pledge.
 */
export function sectorTerminationFee(
  pledge: number,
  ageDays: number,
  faultFee: number,
  share: number,
  faultFees: number,
): number {
  const byAge = share * pledge * Math.min(1, ageDays / LIFETIME_CAP_DAYS);
  return Math.max(byAge, LOWEST_SHARE_OF_PLEDGE * pledge, faultFees * faultFee);
}

/**
 * The fee until 2025-04-14 (builtin-actors v15, monies.rs): 20 days of the reward expected at commitment and
 * half a day more for each day of age up to 140, so 90 days at most; at least 3.5 days of today's expected
 * reward. FIL and FIL a day; a sector that replaced no other.
 */
export function sectorTerminationFeeBefore(
  dayRewardAtCommitment: number,
  ageDays: number,
  dayReward: number,
): number {
  const days =
    FIRST_REWARD_DAYS_BEFORE + REWARD_DAYS_PER_DAY_OF_AGE_BEFORE * Math.min(LIFETIME_CAP_DAYS, ageDays);
  return Math.max(LOWEST_REWARD_DAYS_BEFORE * dayReward, days * dayRewardAtCommitment);
}
