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
export const hillGate: ShareRule = (inputs, shares) => {
  priceBurn(inputs, shares);
  passGate(inputs, shares);
};

/** The gate on plain price shares: specs 444–446, 2026-08-07 to 2026-08-14 (pull request 3058). */
export const hillGateWithoutBurn: ShareRule = (inputs, shares) => {
  priceEma(inputs, shares);
  passGate(inputs, shares);
};

function passGate(inputs: ShareInputs, shares: Float64Array): void {
  const bar = gateBar(inputs, shares);
  if (!(bar > 0)) return;
  const { gateExponent } = inputs;
  for (let i = 0; i < shares.length; i++) {
    const weight = shares[i] as number;
    shares[i] = weight > 0 ? weight / (1 + powerOf(bar / weight, gateExponent)) : 0;
  }
  normaliseShares(shares);
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
export function gateBar({ gateRank, gateQuantile, scratch }: ShareInputs, weights: Float64Array): number {
  let positive = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (weight > 0) scratch[positive++] = weight;
  }
  if (positive === 0) return 0;
  if (gateRank > 0) return kthLargest(scratch, positive, Math.min(gateRank, positive));
  scratch.subarray(0, positive).sort();
  let mass = 0;
  for (let i = positive - 1; i > 0; i--) {
    mass += scratch[i] as number;
    if (mass >= gateQuantile) return scratch[i] as number;
  }
  return scratch[0] as number;
}
