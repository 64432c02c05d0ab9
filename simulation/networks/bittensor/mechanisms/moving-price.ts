import { exp, log1p } from '../../../core/math';

const THIRD = 1 / 3;
const TWELFTH = 1 / 12;

/**
 * Share of the gap between spot and moving price that closes over `blocks` blocks with the price held:
 * 1 − Π(1 − a_b), a_b = alpha × b / (b + halvingBlocks), b counted from the start call. The slowly moving factor
 * b / (b + H) enters with its mean, to second order around the middle block. Source: Subtensor `staking/stake_utils.rs update_moving_price`.
 */
export function movingPriceGain(
  alpha: number,
  ageBlocks: number,
  blocks: number,
  halvingBlocks: number,
): number {
  const middle = ageBlocks + (blocks + 1) / 2;
  const inverse = 1 / (middle + halvingBlocks);
  const curvature = halvingBlocks * blocks * blocks * inverse * inverse * inverse * TWELFTH;
  return 1 - keepAfter(alpha * (middle * inverse - curvature), blocks);
}

const SIXTH = 1 / 6;
const TWENTY_FOURTH = 1 / 24;
const HUNDRED_TWENTIETH = 1 / 120;

/** (1 − rate)^blocks for 0 ≤ rate < 1, by series where the exponent is small (no power in the daily loop). */
export function keepAfter(rate: number, blocks: number): number {
  if (blocks * rate > 0.05 || rate > 0.001) return exp(Math.max(-700, blocks * log1p(-rate)));
  const x = blocks * rate * (1 + rate * (0.5 + rate * THIRD));
  return 1 - x * (1 - x * (0.5 - x * (SIXTH - x * (TWENTY_FOURTH - x * HUNDRED_TWENTIETH))));
}

/** Advances every moving price by a day of `blocks` blocks. Ages grow where `started` is 1. Arrays: one entry a slot. */
export function updateMovingPrices(
  movingPrice: Float64Array,
  price: Float64Array,
  ageBlocks: Float64Array,
  started: Uint8Array,
  blocks: number,
  alpha: number,
  halvingBlocks: number,
  clamp: number,
): void {
  for (let i = 0; i < movingPrice.length; i++) {
    if (started[i] === 0) continue;
    const age = ageBlocks[i] as number;
    const moving = movingPrice[i] as number;
    const spot = price[i] as number;
    const seen = spot < clamp ? spot : clamp;
    movingPrice[i] = moving + (seen - moving) * movingPriceGain(alpha, age, blocks, halvingBlocks);
    ageBlocks[i] = age + blocks;
  }
}
