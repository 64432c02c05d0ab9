import { vestReward, startRewardVesting } from '../../mechanisms/reward-vesting';

/** What one TiB of one kind of sector brings and costs. Days count from commitment; FIL and USD. */
export interface SectorPlan {
  readonly durationDays: number;
  /** Pledge and deal collateral, returned when the sector ends. */
  readonly lockedFil: number;
  /** Hardware and sealing. */
  readonly upfrontUsd: number;
  readonly runningUsdPerDay: number;
  readonly incomeUsdPerDay: number;
  readonly vestingDays: number;
  /** Share of a reward that vests; the rest is paid at once. */
  readonly vestingShare: number;
  /** FIL on a day. */
  rewardOn(day: number): number;
  sectorFeeOn(day: number): number;
  /** USD per FIL. */
  priceOn(day: number): number;
}

/** What comes of a plan, by day from commitment to the day the last reward has vested. */
export interface CashFlow {
  /** USD so far, with everything locked and paid at the start and the locked FIL returned at the end. */
  readonly cumulativeUsd: Float64Array;
  /** FIL of reward earned and received so far. */
  readonly earnedFil: Float64Array;
  readonly receivedFil: Float64Array;
  /** Net of fees, running costs at the price of their day, and the start's costs; without the locked FIL. */
  readonly profitFil: number;
  readonly profitUsd: number;
  /** What had to be put up at the start. */
  readonly stakeFil: number;
  readonly stakeUsd: number;
  /**
   * Days until the cash received pays back what was put up: all of it, or all but the locked FIL, which returns by
   * itself. NaN where it never does.
   */
  readonly paybackDays: number;
  readonly paybackWithPledgeBackDays: number;
}

/**
 * Follows one TiB from commitment until its last reward has vested. A quarter of each reward is received on the day,
 * the rest over 180 days (policy.rs REWARD_VESTING_SPEC); costs stop and the locked FIL returns when the sector ends.
 */
export function cashFlowOf(plan: SectorPlan): CashFlow {
  const days = plan.durationDays + plan.vestingDays;
  const cumulativeUsd = new Float64Array(days + 1);
  const earnedFil = new Float64Array(days + 1);
  const receivedFil = new Float64Array(days + 1);
  const vesting = startRewardVesting([], plan.vestingDays, plan.vestingShare);
  const startPrice = plan.priceOn(0);
  const stakeUsd = plan.upfrontUsd + plan.lockedFil * startPrice;
  const inFil = (usd: number, price: number) => (price > 0 ? usd / price : 0);
  let earningsUsd = 0;
  let profitFil = -inFil(plan.upfrontUsd, startPrice);
  let paybackDays = stakeUsd <= 0 ? 0 : Number.NaN;
  let paybackWithPledgeBackDays = plan.upfrontUsd <= 0 ? 0 : Number.NaN;
  cumulativeUsd[0] = -stakeUsd;

  for (let day = 1; day <= days; day++) {
    const active = day <= plan.durationDays;
    const price = plan.priceOn(day);
    const reward = active ? plan.rewardOn(day) : 0;
    const received = reward - vestReward(vesting, reward);
    const fee = active ? plan.sectorFeeOn(day) : 0;
    const netUsd = active ? plan.incomeUsdPerDay - plan.runningUsdPerDay : 0;
    earnedFil[day] = (earnedFil[day - 1] as number) + reward;
    receivedFil[day] = (receivedFil[day - 1] as number) + received;
    earningsUsd += (received - fee) * price + netUsd;
    profitFil += received - fee + inFil(netUsd, price);
    const returned = active ? 0 : plan.lockedFil * plan.priceOn(plan.durationDays);
    cumulativeUsd[day] = earningsUsd + returned - stakeUsd;
    if (Number.isNaN(paybackDays) && earningsUsd >= stakeUsd) paybackDays = day;
    if (Number.isNaN(paybackWithPledgeBackDays) && earningsUsd >= plan.upfrontUsd)
      paybackWithPledgeBackDays = day;
  }
  return {
    cumulativeUsd,
    earnedFil,
    receivedFil,
    profitFil,
    profitUsd: cumulativeUsd[days] as number,
    stakeFil: plan.lockedFil + inFil(plan.upfrontUsd, startPrice),
    stakeUsd,
    paybackDays,
    paybackWithPledgeBackDays,
  };
}
