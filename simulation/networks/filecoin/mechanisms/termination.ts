/**
 * FIL burnt when `pledge` FIL of sectors with a day reward of `dayReward` FIL are given up early
 * (FIP-0098, pledge_penalty_for_termination): the larger of a share of pledge (sectors of 140 days or more)
 * and `minimumRewardDays` days of expected reward (1.05 fault fees of 3.51 days), at most the pledge itself.
 */
export function terminationFee(
  pledge: number,
  dayReward: number,
  share: number,
  minimumRewardDays: number,
): number {
  return Math.min(pledge, Math.max(share * pledge, minimumRewardDays * dayReward));
}
