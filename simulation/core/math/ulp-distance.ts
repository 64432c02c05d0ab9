const double = new Float64Array(1);
const integer = new BigInt64Array(double.buffer);

/** Position of a finite or infinite double on the ordered line of all doubles; ±0 share position 0. */
function position(x: number): bigint {
  double[0] = x;
  const bits = integer[0] as bigint;
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

/**
 * How many representable doubles apart two numbers are: the yardstick of the accuracy tests.
 * @param a any double
 * @param b any double
 * @returns 0 for equal values and for two NaN, Infinity where only one is NaN, else a count in ulps
 */
export function ulpDistance(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  const apart = position(a) - position(b);
  return Number(apart < 0n ? -apart : apart);
}

/**
 * The 64 bits of a double as 16 lowercase hexadecimal digits: how frozen test vectors are written.
 * @param x any double
 */
export function hexBits(x: number): string {
  double[0] = x;
  return BigInt.asUintN(64, integer[0] as bigint)
    .toString(16)
    .padStart(16, '0');
}
