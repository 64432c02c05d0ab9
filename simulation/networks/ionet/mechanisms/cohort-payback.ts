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

const MOST_STEPS = 200;

/**
 * Log growth of the fleet a day under which a card pays back in `payback` days when it joins `left` days before the last on which one does: the
 * root of e^(−gT) + e^(−g·left) = 1. Newton's method from below, where the sum is convex and falls. Both > 0; NaN where one is not.
 */
export function growthOf(payback: number, left: number): number {
  if (!(payback > 0 && left > 0)) return Number.NaN;
  // here one term is a half and the other at least that
  let growth = log(2) / Math.max(payback, left);
  for (let step = 0; step < MOST_STEPS; step++) {
    const [paid, gone] = [exp(-growth * payback), exp(-growth * left)];
    const next = growth + (paid + gone - 1) / (payback * paid + left * gone);
    if (!(next > growth)) break;
    growth = next;
  }
  return growth;
}
