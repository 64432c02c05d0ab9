/**
 * The chain's I32F32 in float64, to the last bit: a value is a whole multiple of 2⁻³², which float64 holds exactly
 * below 2²¹, so sums need no care. A product of two values up to 1 needs 64 bits: it is formed in two limbs of 49
 * bits. A quotient is long division by digits of 11 and 10 bits, whose remainders stay below 2⁵³ for operands up to
 * 2⁹ (or whole numbers up to 2⁴²). Both round down, as Rust's shift does; Rust divides towards 0, but nothing
 * negative is divided here. No saturation occurs in these ranges.
 * Source: Subtensor `epoch/math.rs`, substrate-fixed `arith.rs`.
 */
const SCALE = 4_294_967_296;
const LIMB = 65_536;
const LOW_SCALE = SCALE * LIMB;

/** a × b rounded down to 2⁻³²; |a| and |b| at most 1, multiples of 2⁻³². */
export function fixedProduct(a: number, b: number): number {
  const high = Math.floor(a * LIMB) / LIMB;
  const low = Math.floor((a - high) * b * LOW_SCALE) / LOW_SCALE;
  return Math.floor((high * b + low) * SCALE) / SCALE;
}

/** a / b rounded down to 2⁻³², 0 when b is 0; 0 ≤ a, b < 2⁹ multiples of 2⁻³², or whole numbers below 2⁴². */
export function fixedQuotient(a: number, b: number): number {
  if (b === 0) return 0;
  let rest = a * 2048;
  const first = Math.floor(rest / b);
  rest = (rest - first * b) * 2048;
  const second = Math.floor(rest / b);
  rest = (rest - second * b) * 1024;
  return first / 2048 + (second * 1024 + Math.floor(rest / b)) / SCALE;
}
