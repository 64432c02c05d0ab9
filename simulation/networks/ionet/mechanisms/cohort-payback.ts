import { exp, log } from '../../../core/math';

/** A network whose rewards of constant value are shared by an exponentially growing fleet. */
export interface GrowingFleet {
  readonly rewardsUsdPerDay: number;
  readonly cards: number;
  /** Log growth of the fleet a day, > 0. */
  readonly growthPerDay: number;
  readonly capexUsd: number;
}

/** Last day on which a card that joins still pays back: ln(E·P/(capex·g·n0))/g; negative when none ever does. */
export function lastProfitableJoinDay(fleet: GrowingFleet): number {
  const { rewardsUsdPerDay, cards, growthPerDay, capexUsd } = fleet;
  return log(rewardsUsdPerDay / (capexUsd * growthPerDay * cards)) / growthPerDay;
}

/** Days until a card that joins on `joinDay` has earned its price by rewards alone; Infinity when it never does. */
export function paybackDays(fleet: GrowingFleet, joinDay: number): number {
  const lastDay = lastProfitableJoinDay(fleet);
  if (!(joinDay < lastDay)) return Infinity;
  const { rewardsUsdPerDay, cards, growthPerDay, capexUsd } = fleet;
  const scale = (capexUsd * growthPerDay * cards) / rewardsUsdPerDay;
  return -log(1 - scale * exp(growthPerDay * joinDay)) / growthPerDay;
}
