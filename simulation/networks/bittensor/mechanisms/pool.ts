import { pow } from '../../../core/math';

/**
 * Weighted constant-product pool of TAO (quote, weight w2) and alpha (base, weight w1 = 1 − w2); w2 = 1/2 is
 * tau × alpha = k. Amounts are what reaches the pool: a fee is deducted before. All weights in 0.01…0.99.
 * Source: Subtensor `pallets/swap/src/pallet/balancer.rs`.
 */

/** No trade empties a pool: a part smaller than float64 tells from all of it stays. */
const MOST_OF_POOL = 1 - 1 / 1_125_899_906_842_624;

/** Spot price, TAO per alpha: (w1 / w2) tau / alpha. */
export function poolPrice(tau: number, alpha: number, quoteWeight: number): number {
  return ((1 - quoteWeight) / quoteWeight) * (tau / alpha);
}

/** Alpha received for `taoIn`: alpha (1 − (tau / (tau + taoIn))^(w2/w1)). */
export function alphaForTao(tau: number, alpha: number, taoIn: number, quoteWeight: number): number {
  if (quoteWeight === 0.5) return Math.min((alpha * taoIn) / (tau + taoIn), alpha * MOST_OF_POOL);
  const part = 1 - pow(tau / (tau + taoIn), quoteWeight / (1 - quoteWeight));
  return alpha * (part < MOST_OF_POOL ? part : MOST_OF_POOL);
}

/** TAO received for `alphaIn`: tau (1 − (alpha / (alpha + alphaIn))^(w1/w2)). */
export function taoForAlpha(tau: number, alpha: number, alphaIn: number, quoteWeight: number): number {
  if (quoteWeight === 0.5) return Math.min((tau * alphaIn) / (alpha + alphaIn), tau * MOST_OF_POOL);
  const part = 1 - pow(alpha / (alpha + alphaIn), (1 - quoteWeight) / quoteWeight);
  return tau * (part < MOST_OF_POOL ? part : MOST_OF_POOL);
}

/** TAO that must enter (negative: leave) to bring the price from `price` to `target`: tau ((p'/p)^w1 − 1). */
export function taoToPrice(tau: number, price: number, target: number, quoteWeight: number): number {
  const ratio = target / price;
  return tau * ((quoteWeight === 0.5 ? Math.sqrt(ratio) : pow(ratio, 1 - quoteWeight)) - 1);
}

/** Alpha that must enter to bring the price from `price` down to `target`: alpha ((p / p')^w2 − 1). */
export function alphaToPrice(alpha: number, price: number, target: number, quoteWeight: number): number {
  return alpha * (pow(price / target, quoteWeight) - 1);
}

/** Alpha to sell for `taoOut` < tau: alpha ((tau / (tau − taoOut))^(w2/w1) − 1). */
export function alphaForTaoOut(tau: number, alpha: number, taoOut: number, quoteWeight: number): number {
  return alpha * (pow(tau / (tau - taoOut), quoteWeight / (1 - quoteWeight)) - 1);
}

/**
 * Quote weight after adding (taoIn, alphaIn) at an unchanged price, or the old weight when either weight would
 * fall below 0.01 (the chain then skips the injection).
 */
export function weightAfterLiquidity(
  tau: number,
  alpha: number,
  taoIn: number,
  alphaIn: number,
  quoteWeight: number,
): number {
  const price = poolPrice(tau, alpha, quoteWeight);
  const value = tau + taoIn;
  const weight = value / (price * (alpha + alphaIn) + value);
  return weight >= 0.01 && weight <= 0.99 ? weight : quoteWeight;
}
