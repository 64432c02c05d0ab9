/*
 * Natural exponential and its shifted form, from + - * / and table look-ups only, so that every engine returns
 * the same bits. Reduction constants and the five minimax coefficients are those of fdlibm's e_exp.c:
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and
 * distribute this software is freely granted, provided that this notice is preserved.
 */
import { scaleByPowerOfTwo } from './bits';

const OVERFLOW_ABOVE = 709.782712893384;
const UNDERFLOW_BELOW = -745.1332191019411;
const INVERSE_LN2 = 1.4426950408889634;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;

/** What is left of exp(r) - 1 after its leading term r: about r²/2, for |r| <= 0.35. */
function expRemainder(r: number): number {
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  return (r * c) / (2 - c);
}

/** Nearest integer to x / ln 2, so that x minus that many ln 2 lies within ±0.35. */
function octaves(x: number): number {
  return (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
}

/**
 * e^x, within 1 ulp, identical in every JavaScript engine.
 * @param x any double, dimensionless
 * @returns a double >= 0; Infinity above 709.78, 0 below -745.13 (subnormal in between), NaN for NaN
 * Source: argument reduction of fdlibm e_exp.c; an exact two-sum of 1 and the leading term keeps the error near
 * half an ulp.
 */
export function exp(x: number): number {
  if (x !== x) return NaN;
  if (x > OVERFLOW_ABOVE) return Infinity;
  if (x < UNDERFLOW_BELOW) return 0;
  const k = octaves(x);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const sum = 1 + high;
  const reduced = sum + (1 - sum + high + (expRemainder(high - low) - low));
  return k === 0 ? reduced : scaleByPowerOfTwo(reduced, k);
}

/**
 * e^x - 1 without the cancellation near zero; error below 1.1 ulp of the exact value, 1 ulp from Math.expm1.
 * @param x any double, dimensionless
 * @returns a double >= -1; x itself where |x| is tiny (keeps -0), Infinity on overflow, NaN for NaN
 * Source: the reduction of `exp`; the "-1" is folded in before scaling by an exact two-sum.
 */
export function expm1(x: number): number {
  if (x !== x || x === 0) return x;
  if (x > OVERFLOW_ABOVE) return Infinity;
  if (x < -40) return -1;
  const k = octaves(x);
  if (k === 0) return x + expRemainder(x);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const tail = expRemainder(high - low) - low;
  const shifted = k > 60 ? 1 : 1 - scaleByPowerOfTwo(1, -k);
  const sum = shifted + high;
  return scaleByPowerOfTwo(sum + (shifted - sum + high + tail), k);
}
