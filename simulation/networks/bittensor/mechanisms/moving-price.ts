import { exp, log1p } from '../../../core/math';
import { SUBNET_SLOTS } from '../members';
import { startOf } from '../slot-columns';
import type { BittensorState } from '../state';

const THIRD = 1 / 3;
const TWELFTH = 1 / 12;
const SIXTH = 1 / 6;
const TWENTY_FOURTH = 1 / 24;
const HUNDRED_TWENTIETH = 1 / 120;

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
  return gainAfter(alpha * meanAgeFactor(ageBlocks, blocks, halvingBlocks), blocks);
}

function meanAgeFactor(ageBlocks: number, blocks: number, halvingBlocks: number): number {
  const middle = ageBlocks + (blocks + 1) / 2;
  const inverse = 1 / (middle + halvingBlocks);
  const curvature = halvingBlocks * blocks * blocks * inverse * inverse * inverse * TWELFTH;
  return middle * inverse - curvature;
}

/** (1 − rate)^blocks for 0 ≤ rate < 1. */
export const keepAfter = (rate: number, blocks: number): number =>
  isSmall(rate, blocks) ? 1 - seriesGain(rate, blocks) : exp(Math.max(-700, blocks * log1p(-rate)));

/** 1 − (1 − rate)^blocks, by series where the exponent is small: no power in the daily loop. */
const gainAfter = (rate: number, blocks: number): number =>
  isSmall(rate, blocks) ? seriesGain(rate, blocks) : 1 - keepAfter(rate, blocks);

const isSmall = (rate: number, blocks: number) => blocks * rate <= 0.05 && rate <= 0.001;

/** 1 − e^−x as x − x²/2 + x³/6 − x⁴/24 + x⁵/120 with x = −blocks × ln(1 − rate), its terms in pairs that do not wait for each other. */
function seriesGain(rate: number, blocks: number): number {
  const x = blocks * rate * (1 + rate * (0.5 + rate * THIRD));
  const square = x * x;
  return x * (1 - 0.5 * x + square * (SIXTH - TWENTY_FOURTH * x + HUNDRED_TWENTIETH * square));
}

const MOVING_PRICE = startOf('movingPrice');
const PRICE = startOf('price');
const AGE = startOf('ageBlocks');

/** Advances the moving price of every running subnet by `blocks` blocks, with its age; returns the sum of them all. */
export function updateMovingPrices({ cells, subnets, values }: BittensorState, blocks: number): number {
  const { started } = subnets;
  const alpha = values.movingPriceAlpha;
  const clamp = values.movingPriceClampTao;
  const halvingBlocks = values.movingPriceHalvingBlocks;
  // no age makes the rate larger than alpha, so that one test a day decides for all subnets
  const isSeries = isSmall(alpha, blocks);
  let sum = 0;
  for (let i = 0; i < SUBNET_SLOTS; i++) {
    if (started[i] === 0) continue;
    const before = cells[MOVING_PRICE + i] as number;
    const age = cells[AGE + i] as number;
    const spot = cells[PRICE + i] as number;
    // a choice between the two instead would have V8 allocate a number in every round, not knowing that the parameter is one
    const seen = Math.min(spot, clamp);
    const rate = alpha * meanAgeFactor(age, blocks, halvingBlocks);
    const gain = isSeries ? seriesGain(rate, blocks) : gainAfter(rate, blocks);
    const moved = before + (seen - before) * gain;
    cells[MOVING_PRICE + i] = moved;
    cells[AGE + i] = age + blocks;
    sum += moved;
  }
  return sum;
}
