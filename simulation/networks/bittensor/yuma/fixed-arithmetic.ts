import type { Arithmetic } from './arithmetic';
import { fixedExp } from './fixed-exp';
import { fixedProduct, fixedQuotient } from './fixed-point';

const BITS = 4_294_967_296;

/** Exact mode: the chain's own integers. Source: Subtensor `epoch/run_epoch.rs` and `epoch/math.rs`. */
export const fixedArithmetic: Arithmetic = {
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
  divideEach(values, start, count, divisors) {
    let largest = 0;
    for (let i = 0; i < count; i++) {
      const value = fixedQuotient(values[start + i] as number, divisors[i] as number);
      values[start + i] = value;
      if (value > largest) largest = value;
    }
    return largest;
  },
  weightedSum(values, start, count, factors) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += fixedProduct(values[start + i] as number, factors[i] as number);
    return sum;
  },
  scaleEach(values, start, count, factors) {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const value = fixedProduct(values[start + i] as number, factors[i] as number);
      values[start + i] = value;
      sum += value;
    }
    return sum;
  },
  shareOut(values, count, divisor, earned, factor) {
    let largest = 0;
    for (let i = 0; i < count; i++) {
      const value = fixedQuotient(values[i] as number, divisor);
      values[i] = value;
      earned[i] = (earned[i] as number) + fixedProduct(value, factor);
      if (value > largest) largest = value;
    }
    return largest;
  },
  clipPartly(values, start, count, most, ratio) {
    for (let at = start; at < start + count; at++) {
      const value = values[at] as number;
      if (value > most) values[at] = value + fixedProduct(most - value, ratio);
    }
  },
  averageShares(held, fresh, freshStart, count, heldSum, freshSum, rate) {
    const keep = 1 - rate;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const bought = fixedQuotient(fresh[freshStart + i] as number, freshSum);
      const kept = fixedQuotient(held[i] as number, heldSum);
      const value = fixedProduct(bought, rate) + fixedProduct(kept, keep);
      held[i] = value;
      sum += value;
    }
    return sum;
  },
  average(held, fresh, freshStart, count, rate) {
    return fixedArithmetic.averageShares(held, fresh, freshStart, count, 1, 1, rate);
  },
  liquidRate(difference, low, high, steepness) {
    const slope = BigInt(Math.trunc((steepness * BITS) / 100));
    const exponent = (-slope * BigInt((difference - 0.5) * BITS)) >> 32n;
    const sigmoid = Number((1n << 64n) / ((1n << 32n) + fixedExp(exponent))) / BITS;
    return Math.min(high, Math.max(low, low + fixedProduct(sigmoid, high - low)));
  },
  rao: (share, emission) => Number((BigInt(share * BITS) * BigInt(Math.floor(emission))) >> 32n),
};
