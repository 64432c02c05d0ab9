/** Numbers of both rules for the fee of an early end. */
export interface TerminationTerms {
  readonly terminatedSectorAgeDays: number;
  readonly terminationFullAgeDays: number;
  readonly terminationFeeShare: number;
  readonly terminationFeeMinimumShare: number;
  readonly terminationFeeFaultFees: number;
  readonly faultFeeDays: number;
  readonly oldTerminationRewardDays: number;
  readonly oldTerminationRewardShare: number;
  readonly oldTerminationMinimumDays: number;
}

/**
 * FIL burnt when `pledge` FIL of sectors that earn `dayReward` FIL a day are given up early (FIP-0098,
 * miner/src/monies.rs): the largest of a share of pledge that grows with age, a smallest share, and 1.05 fault fees;
 * at most the pledge itself.
 */
export function terminationFee(pledge: number, dayReward: number, terms: TerminationTerms): number {
  const aged = Math.min(1, terms.terminatedSectorAgeDays / terms.terminationFullAgeDays);
  const share = Math.max(terms.terminationFeeShare * aged, terms.terminationFeeMinimumShare);
  const fromReward = terms.terminationFeeFaultFees * terms.faultFeeDays * dayReward;
  return Math.min(pledge, Math.max(share * pledge, fromReward));
}

/**
 * The same before FIP-0098: 20 days of reward and half of the reward since commitment, of at most 140 days, but no less
 * than 3.5 days; at most the pledge. The chain took the reward of the day of commitment, this takes the day's.
 */
export function oldTerminationFee(pledge: number, dayReward: number, terms: TerminationTerms): number {
  const age = Math.min(terms.terminatedSectorAgeDays, terms.terminationFullAgeDays);
  const days = terms.oldTerminationRewardDays + terms.oldTerminationRewardShare * age;
  return Math.min(pledge, Math.max(days, terms.oldTerminationMinimumDays) * dayReward);
}
