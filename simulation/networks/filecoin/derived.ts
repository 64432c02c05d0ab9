import type { SimulationContext } from '../../core';
import { inclusionSeconds } from './mechanisms/messages';
import { mintingRate } from './mechanisms/minting';
import { onboardingQuality } from './mechanisms/power';
import { runningUsdPerTibDay } from './mechanisms/provider';
import type { parameters } from './parameters';

/** Numbers of a run that follow from its parameters and do not change from day to day. */
export interface Derived {
  /** Decay of both allocations per day of their clocks. */
  readonly mintingRate: number;
  readonly latencySeconds: number;
  /** USD a day to run one TiB. */
  readonly runningUsdPerTibDay: number;
  /** Quality of a new sector full of verified deals. */
  readonly verifiedQuality: number;
  /** Lower bound of the termination fee, days of expected reward. */
  readonly minimumFeeRewardDays: number;
  /** Share of each reward that vests. */
  readonly vestingShare: number;
}

/** Works out the fixed numbers of a run. */
export function derive(context: SimulationContext<typeof parameters>): Derived {
  const { parameters: values, world } = context;
  return {
    mintingRate: mintingRate(values.mintingHalfLifeYears),
    latencySeconds: inclusionSeconds(values.epochSeconds, values.leadersPerEpoch),
    runningUsdPerTibDay: runningUsdPerTibDay(values, world.parameters.electricityUsdPerKwh),
    verifiedQuality: onboardingQuality(1, values.filPlusMultiplier),
    minimumFeeRewardDays: values.terminationFeeFaultFees * values.faultFeeDays,
    vestingShare: 1 - values.rewardImmediateShare,
  };
}
