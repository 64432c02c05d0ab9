const doubles = new Float64Array(1);
const words = new Uint32Array(doubles.buffer);
const HIGH_WORD = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** Smallest positive normal double, 2^-1022. */
export const MIN_NORMAL = 2.2250738585072014e-308;
/** 2^54: lifts any subnormal double into the normal range without rounding. */
export const TWO_54 = 18014398509481984;

const LOWEST_EXPONENT = -1074;
const HIGHEST_EXPONENT = 1023;
const powersOfTwo = new Float64Array(HIGHEST_EXPONENT - LOWEST_EXPONENT + 1);
for (let index = 0, value = 5e-324; index < powersOfTwo.length; index += 1, value *= 2) {
  powersOfTwo[index] = value;
}

/**
 * The upper 32 bits of a double: sign, 11 exponent bits, the first 20 fraction bits.
 * @param x any double
 * @returns an unsigned 32-bit integer, the same on little- and big-endian machines
 */
export function highWord(x: number): number {
  doubles[0] = x;
  return words[HIGH_WORD] as number;
}

/**
 * Exact 2^exponent, read from a table: a multiplication by it never rounds unless the product is subnormal.
 * @param exponent integer in [-1074, 1023]; the caller guarantees the range
 */
export function powerOfTwo(exponent: number): number {
  return powersOfTwo[exponent - LOWEST_EXPONENT] as number;
}

/**
 * x · 2^exponent with one rounding, also where the result is subnormal or overflows.
 * @param x a double with |x| in [0.5, 2]
 * @param exponent integer in [-1128, 2046]
 * @returns the product; ±Infinity on overflow, ±0 on underflow
 */
export function scaleByPowerOfTwo(x: number, exponent: number): number {
  // Small, so that it is compiled into whoever calls it; the ends of the range stay apart.
  return exponent >= -1021 && exponent <= 1023 ? x * powerOfTwo(exponent) : scaleFar(x, exponent);
}

function scaleFar(x: number, exponent: number): number {
  if (exponent > HIGHEST_EXPONENT)
    return x * powerOfTwo(HIGHEST_EXPONENT) * powerOfTwo(exponent - HIGHEST_EXPONENT);
  return (x * powerOfTwo(exponent + 54)) / TWO_54;
}
