/**
 * Adds to `out` each member's whole share of `amount` (whole) by `weights` (≥ 0). Cumulative rounding: shares sum
 * to `amount` exactly and none is negative. Returns what was paid: 0 when no member has weight, because nobody
 * earned it.
 */
export function splitPool(amount: number, weights: Float64Array, out: Float64Array): number {
  let total = 0;
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    total += weight;
    if (weight > 0) last = i;
  }
  if (!(total > 0)) return 0;
  let weightSoFar = 0;
  let paid = 0;
  for (let i = 0; i <= last; i++) {
    weightSoFar += weights[i] as number;
    const paidNow = i === last ? amount : Math.min(amount, Math.floor(amount * (weightSoFar / total)));
    out[i] = (out[i] as number) + paidNow - paid;
    paid = paidNow;
  }
  return amount;
}
