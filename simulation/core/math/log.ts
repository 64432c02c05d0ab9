/*
 * Logarithms from + - * / and bit access only, so that every engine returns the same bits. The seven minimax
 * coefficients and the split of ln 2 are those of fdlibm's e_log.c:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and
 * distribute this software is freely granted, provided that this notice is preserved.
 */
import { highWord, MIN_NORMAL, powerOfTwo, TWO_54 } from './bits';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2_HIGH = 1.4426950216293335; // rounded to 24 bits: its product with a 24-bit head is exact
const INVERSE_LN2_LOW = 1.9259629911266175e-8;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** Upper word of sqrt(1/2): mantissas are folded around 1 at this point. */
const SQRT_HALF_HIGH_WORD = 0x3fe6a09e;

/** Exponent k such that x · 2^-k lies in [sqrt(1/2), sqrt(2)), for a positive normal x. */
function foldedExponent(x: number): number {
  return (highWord(x) - SQRT_HALF_HIGH_WORD) >> 20;
}

/** s·(f²/2 + R): the part of log(1 + f) beyond f - f²/2, where s = f / (2 + f). */
function logTail(f: number, halfSquare: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return s * (halfSquare + (even + odd));
}

/** log((1 + f) · 2^k) + correction, for 1 + f in [sqrt(1/2), sqrt(2)). */
function combine(f: number, k: number, correction: number): number {
  const halfSquare = 0.5 * f * f;
  // The lines of logTail, written out: a call of its own costs a tenth of the logarithm.
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const tail = s * (halfSquare + (even + odd));
  return k * LN2_HIGH - (halfSquare - (tail + (k * LN2_LOW + correction)) - f);
}

/**
 * Natural logarithm, within 1 ulp, identical in every JavaScript engine.
 * @param x any double, dimensionless
 * @returns log(x); -Infinity for ±0, NaN for negatives and NaN, Infinity for Infinity
 * Source: fdlibm e_log.c.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const lifted = x < MIN_NORMAL ? x * TWO_54 : x;
  const exponent = foldedExponent(lifted);
  const f = lifted * powerOfTwo(-exponent) - 1;
  return combine(f, lifted === x ? exponent : exponent - 54, 0);
}

/**
 * log(1 + x) without the cancellation near zero, within 1 ulp.
 * @param x any double, dimensionless
 * @returns log(1 + x); x itself where |x| is tiny (keeps -0), -Infinity for -1, NaN below -1 and for NaN
 * Source: fdlibm s_log1p.c (the rounding error of 1 + x re-enters as a first-order correction).
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity || x === 0) return x;
  if (x > -0.29 && x < 0.41) return combine(x, 0, 0);
  const u = 1 + x;
  const exponent = foldedExponent(u);
  const lost = x >= 1 ? 1 - (u - x) : x - (u - 1);
  return combine(u * powerOfTwo(-exponent) - 1, exponent, lost / u);
}

/**
 * Base-2 logarithm, within 1 ulp; exact for every power of two, subnormal ones included.
 * @param x any double, dimensionless
 * @returns log2(x) in octaves; -Infinity for ±0, NaN for negatives and NaN, Infinity for Infinity
 * Source: FreeBSD e_log2.c's head-and-tail product with 1/ln 2; heads are 24-bit (Math.fround).
 */
export function log2(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const lifted = x < MIN_NORMAL ? x * TWO_54 : x;
  const folded = foldedExponent(lifted);
  const exponent = lifted === x ? folded : folded - 54;
  const f = lifted * powerOfTwo(-folded) - 1;
  const halfSquare = 0.5 * f * f;
  const head = Math.fround(f - halfSquare);
  const tail = f - head - halfSquare + logTail(f, halfSquare);
  const high = head * INVERSE_LN2_HIGH;
  const low = (tail + head) * INVERSE_LN2_LOW + tail * INVERSE_LN2_HIGH;
  const sum = exponent + high;
  return sum + (low + (exponent - sum + high));
}
