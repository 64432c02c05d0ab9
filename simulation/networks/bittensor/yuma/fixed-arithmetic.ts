import type { Arithmetic } from './arithmetic';
import { fixedColumns } from './fixed-columns';
import { fixedExp } from './fixed-exp';
import { fixedProduct, fixedQuotient } from './fixed-point';

const BITS = 4_294_967_296;

/** Exact mode: the chain's own integers. Source: Subtensor `epoch/run_epoch.rs` and `epoch/math.rs`. */
export const fixedArithmetic: Arithmetic = {
  ...fixedColumns,
  ratio: fixedQuotient,
  product: fixedProduct,
  sharesOfStake(stake) {
    const bits = Array.from(stake, (value) => BigInt(Math.floor(value * BITS)));
    const sum = bits.reduce((total, value) => total + value, 0n);
    if (sum > 0n) bits.forEach((value, i) => (stake[i] = Number((value << 32n) / sum) / BITS));
  },
  divide(values, start, count, divisor) {
    for (let at = start; at < start + count; at++) values[at] = fixedQuotient(values[at] as number, divisor);
  },
  prepareDivisors() {
    // nothing: a reciprocal would round twice, and a quotient by 0 is 0 already
  },
  liquidRate(difference, low, high, steepness) {
    const slope = BigInt(Math.trunc((steepness * BITS) / 100));
    const exponent = (-slope * BigInt((difference - 0.5) * BITS)) >> 32n;
    const sigmoid = Number((1n << 64n) / ((1n << 32n) + fixedExp(exponent))) / BITS;
    return Math.min(high, Math.max(low, low + fixedProduct(sigmoid, high - low)));
  },
  rao: (share, emission) => Number((BigInt(share * BITS) * BigInt(Math.floor(emission))) >> 32n),
};
