import { pow } from '../../../core/math';
import { kthLargest } from './kth-largest';
import { priceEma } from './price-ema';
import { priceBurn } from './price-burn';
import { normaliseShares, type ShareInputs, type ShareRule } from './share-rule';

/**
 * share ∝ w / (1 + (θ/w)ʰ) with w = moving price × (1 − burn), normalised: spec 440 from 2026-07-27. θ is the
 * w at rank N, or where the descending cumulative sum reaches q. Half weight at the bar, ~w^(1+h) far below it.
 * Source: RaoFoundation/subtensor@f8ff769 `coinbase/subnet_emissions.rs`.
 */
export const hillGate: ShareRule = (inputs, shares) => priceBurn(inputs, shares) && passGate(inputs, shares);

/** The gate on plain price shares: specs 444–446, 2026-08-07 to 2026-08-14 (pull request 3058). */
export const hillGateWithoutBurn: ShareRule = (inputs, shares) =>
  priceEma(inputs, shares) && passGate(inputs, shares);

function passGate(inputs: ShareInputs, shares: Float64Array): boolean {
  const bar = gateBar(inputs, shares);
  const { gateExponent } = inputs;
  const isCube = gateExponent === 3;
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const weight = shares[i] as number;
    const distance = bar / weight;
    const power = isCube ? distance * distance * distance : powerOf(distance, gateExponent);
    const gated = weight > 0 ? weight / (1 + power) : 0;
    shares[i] = gated;
    sum += gated;
  }
  return normaliseShares(shares, sum);
}

/** x ^ h without the general power where h is a whole or half number, as sliders set it. */
function powerOf(x: number, h: number): number {
  const whole = Math.floor(h);
  if (h !== whole && h - whole !== 0.5) return pow(x, h);
  let power = h === whole ? 1 : Math.sqrt(x);
  for (let i = 0; i < whole; i++) power *= x;
  return power;
}

/** The bar θ of normalised weights: rank N counting positive weights (the smallest when fewer), else quantile q. */
export function gateBar(inputs: ShareInputs, weights: Float64Array): number {
  const { gateRank, gateQuantile, scratch } = inputs;
  const last = weights[inputs.barSlot] as number;
  if (gateRank > 0 && hasRank(weights, last, gateRank)) return last;
  let positive = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (weight > 0) scratch[positive++] = weight;
  }
  if (positive === 0) return 0;
  if (gateRank === 0) return quantileOf(scratch.subarray(0, positive).sort(), gateQuantile);
  const bar = kthLargest(scratch, positive, Math.min(gateRank, positive));
  inputs.barSlot = weights.indexOf(bar);
  return bar;
}

/** Whether a positive weight has the rank, ties included. */
function hasRank(weights: Float64Array, weight: number, rank: number): boolean {
  if (!(weight > 0)) return false;
  let above = 0;
  let equal = 0;
  for (let i = 0; i < weights.length; i++) {
    const other = weights[i] as number;
    above += other > weight ? 1 : 0;
    equal += other === weight ? 1 : 0;
  }
  return above < rank && above + equal >= rank;
}

/** The weight at which the cumulative sum, from the largest down, reaches `quantile`. */
function quantileOf(ascending: Float64Array, quantile: number): number {
  let mass = 0;
  for (let i = ascending.length - 1; i > 0; i--) {
    mass += ascending[i] as number;
    if (mass >= quantile) return ascending[i] as number;
  }
  return ascending[0] as number;
}
