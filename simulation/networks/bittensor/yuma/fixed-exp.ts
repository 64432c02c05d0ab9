const ONE = 1n << 32n;
const LIMIT = 1n << 63n;
/** e cut to 23 bits: what the chain's library returns for an exponent of exactly 1. */
const E_OF_ONE = (BigInt(22_802_600) << 32n) >> 23n;
const TERMS = 32n;

/**
 * e^x as the chain computes it in I32F32: x + 1 and 30 more terms of the series, each rounded down, inverted for a
 * negative x; 0 where a term overflows. Exponent and result in units of 2⁻³².
 * Source: substrate-fixed `transcendental.rs exp`, Subtensor `epoch/math.rs safe_exp`.
 */
export function fixedExp(exponent: bigint): bigint {
  if (exponent === 0n) return ONE;
  if (exponent === ONE) return E_OF_ONE;
  const x = exponent < 0n ? -exponent : exponent;
  let term = x;
  let sum = x + ONE;
  for (let i = 2n; i < TERMS; i++) {
    const power = (term * x) >> 32n;
    if (power >= LIMIT) return 0n;
    term = power / i;
    sum += term;
    if (sum >= LIMIT) return 0n;
  }
  return exponent < 0n ? (ONE << 32n) / sum : sum;
}
