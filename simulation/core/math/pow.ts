/*
 * x to the power y as 2^(y · log2 x), the logarithm and the product carried as head + tail (about 70 bits).
 * Heads are 24-bit (Math.fround), so that every head × head and head × tail product is exact without FMA.
 * Minimax coefficients are those of fdlibm's e_pow.c:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and
 * distribute this software is freely granted, provided that this notice is preserved.
 */
import { highWord, MIN_NORMAL, powerOfTwo, scaleByPowerOfTwo, TWO_54 } from './bits';

const L1 = 0.5999999999999946;
const L2 = 0.4285714285785502;
const L3 = 0.33333332981837743;
const L4 = 0.272728123808534;
const L5 = 0.23066074577556175;
const L6 = 0.20697501780033842;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;

const SCALE = 0.9617966939259756; // 2 / (3 ln 2)
const SCALE_HIGH = 0.9617967009544373;
const SCALE_LOW = -7.028461650952758e-9;
const LOG2_3_2_HIGH = 0.5849624872207642; // log2(1.5)
const LOG2_3_2_LOW = 1.350039202129749e-8;
const LN2 = 0.6931471805599453;
const LN2_HIGH = 0.6931471824645996;
const LN2_LOW = -1.904654299957768e-9;

const SMALLEST_EFFECTIVE_EXPONENT = 1.3552527156068805e-20; // 2^-66: below it |y · log2 x| cannot move 1
const LARGEST_EFFECTIVE_EXPONENT = 18446744073709551616; // 2^64: above it every x but ±1 leaves the range
const SQRT_3_2_FRACTION = 0x3988e;
const SQRT_3_FRACTION = 0xbb67a;

/** Answers for x = ±0, ±Infinity or y = ±Infinity, by magnitude; the caller applies the sign of an odd power. */
function powerAtLimit(magnitude: number, y: number): number {
  if (magnitude === 1) return NaN;
  return magnitude > 1 === y > 0 ? Infinity : 0;
}

/** magnitude^y for a positive finite magnitude other than 1 and 2^-66 <= |y| <= 2^64. */
function powerOfPositive(magnitude: number, y: number): number {
  const lifted = magnitude < MIN_NORMAL ? magnitude * TWO_54 : magnitude;
  const word = highWord(lifted);
  const fraction = word & 0xfffff;
  // Sign bits of differences instead of branches: a mispredicted branch costs as much as the division below.
  const fromSqrt3 = (SQRT_3_FRACTION - 1 - fraction) >>> 31;
  const aroundThreeHalves = ((SQRT_3_2_FRACTION - fraction) >>> 31) - fromSqrt3;
  const folded = (word >>> 20) - 1023 + fromSqrt3;
  const octaves = lifted === magnitude ? folded : folded - 54;
  const m = lifted * powerOfTwo(-folded);
  const breakpoint = 1 + 0.5 * aroundThreeHalves;

  // s = (m - b) / (m + b) as sHigh + sLow; then log(m / b) = 2s + 2s³/3 + ...
  const numerator = m - breakpoint;
  const sum = m + breakpoint;
  const reciprocal = 1 / sum;
  const s = numerator * reciprocal;
  const sHigh = Math.fround(s);
  const sumHigh = Math.fround(sum);
  const sumLow = m - (sumHigh - breakpoint);
  const sLow = reciprocal * (numerator - sHigh * sumHigh - sHigh * sumLow);

  const z = s * s;
  const zz = z * z;
  const series = zz * (L1 + z * L2 + zz * (L3 + z * L4 + zz * (L5 + z * L6))) + sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const cubicHigh = Math.fround(3 + square + series);
  const cubicLow = series - (cubicHigh - 3 - square);
  const leading = sHigh * cubicHigh;
  const trailing = sLow * cubicHigh + cubicLow * s;
  const logHead = Math.fround(leading + trailing);
  const logTail = trailing - (logHead - leading);

  // log2(magnitude) as log2High + log2Low
  const offsetHigh = aroundThreeHalves * LOG2_3_2_HIGH;
  const offsetLow = aroundThreeHalves * LOG2_3_2_LOW;
  const scaledHigh = SCALE_HIGH * logHead;
  const scaledLow = SCALE_LOW * logHead + logTail * SCALE + offsetLow;
  const log2High = Math.fround(scaledHigh + scaledLow + offsetHigh + octaves);
  const log2Low = scaledLow - (log2High - octaves - offsetHigh - scaledHigh);

  // y · log2(magnitude) as productHigh + productLow
  const yHigh = Math.fround(y);
  const productLow = (y - yHigh) * log2High + y * log2Low;
  const productHigh = yHigh * log2High;
  const product = productHigh + productLow;
  if (product > 1025) return Infinity;
  if (product < -1080) return 0;

  // 2^product: nearest integer apart, the rest by the exponential's rational approximation
  const whole = Math.floor(product + 0.5) | 0;
  const restHigh = productHigh - whole;
  const rest = Math.fround(productLow + restHigh);
  const head = rest * LN2_HIGH;
  const tail = (productLow - (rest - restHigh)) * LN2 + rest * LN2_LOW;
  const r = head + tail;
  const lost = tail - (r - head);
  const rr = r * r;
  const rrrr = rr * rr;
  const c = r - rr * (P1 + rr * P2 + rrrr * (P3 + rr * P4 + rrrr * P5));
  const reduced = 1 - ((r * c) / (c - 2) - (lost + r * lost) - r);
  return scaleByPowerOfTwo(reduced, whole);
}

/**
 * x to the power y, within 1 ulp, with the special cases of ECMAScript's `**`; identical in every engine.
 * Exact wherever x is a power of two and y an integer.
 * @param x base, any double, dimensionless
 * @param y exponent, any double, dimensionless
 * @returns x^y; 1 for y = 0 (even NaN ** 0); NaN for a negative base with a non-integer exponent, for
 *   (±1) ** ±Infinity and for NaN; ±Infinity on overflow, ±0 on underflow
 * Source: fdlibm e_pow.c; ECMA-262 Number::exponentiate.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === -1) return 1 / x;
  const magnitude = Math.abs(x);
  if (magnitude === 0 || magnitude === Infinity || y === Infinity || y === -Infinity) {
    const limit = powerAtLimit(magnitude, y);
    const negative = x < 0 || Object.is(x, -0);
    return negative && Math.floor(y) === y && !isEvenInteger(y) ? -limit : limit;
  }
  let sign = 1;
  if (x < 0) {
    if (Math.floor(y) !== y) return NaN;
    if (!isEvenInteger(y)) sign = -1;
  }
  if (magnitude === 1) return sign;
  if (y === 0.5) return Math.sqrt(x);
  const size = Math.abs(y);
  if (size < SMALLEST_EFFECTIVE_EXPONENT) return 1;
  if (size > LARGEST_EFFECTIVE_EXPONENT) return powerAtLimit(magnitude, y);
  return sign * powerOfPositive(magnitude, y);
}

/** True for even integers; every integer of 2^53 or more, and ±Infinity, counts as even. */
function isEvenInteger(y: number): boolean {
  const half = y * 0.5;
  return Math.floor(half) === half;
}
