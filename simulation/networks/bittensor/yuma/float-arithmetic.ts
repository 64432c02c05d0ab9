import { exp } from '../../../core/math';
import type { Arithmetic } from './arithmetic';

/** Float64: fast, within 2e-5 of the chain's fixed point after epochs of u16 bonds. */
export const floatArithmetic: Arithmetic = {
  ratio: (part, whole) => (whole === 0 ? 0 : part / whole),
  product: (a, b) => a * b,
  sharesOfStake(stake) {
    let sum = 0;
    for (let i = 0; i < stake.length; i++) sum += stake[i] as number;
    if (sum > 0) for (let i = 0; i < stake.length; i++) stake[i] = (stake[i] as number) / sum;
  },
  divide(values, start, count, divisor) {
    const factor = 1 / divisor;
    for (let at = start; at < start + count; at++) values[at] = (values[at] as number) * factor;
  },
  prepareDivisors(divisors, count) {
    for (let i = 0; i < count; i++) divisors[i] = divisors[i] === 0 ? 0 : 1 / (divisors[i] as number);
  },
  divideEach(values, start, count, divisors) {
    let largest = 0;
    for (let i = 0; i < count; i++) {
      const value = (values[start + i] as number) * (divisors[i] as number);
      values[start + i] = value;
      if (value > largest) largest = value;
    }
    return largest;
  },
  weightedSum(values, start, count, factors) {
    let even = 0;
    let odd = 0;
    let i = 0;
    for (; i + 1 < count; i += 2) {
      even += (values[start + i] as number) * (factors[i] as number);
      odd += (values[start + i + 1] as number) * (factors[i + 1] as number);
    }
    if (i < count) even += (values[start + i] as number) * (factors[i] as number);
    return even + odd;
  },
  scaleEach(values, start, count, factors) {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const value = (values[start + i] as number) * (factors[i] as number);
      values[start + i] = value;
      sum += value;
    }
    return sum;
  },
  shareOut(values, count, divisor, earned, factor) {
    const scale = 1 / divisor;
    let largest = 0;
    for (let i = 0; i < count; i++) {
      const value = (values[i] as number) * scale;
      values[i] = value;
      earned[i] = (earned[i] as number) + value * factor;
      if (value > largest) largest = value;
    }
    return largest;
  },
  clipPartly(values, start, count, most, ratio) {
    for (let at = start; at < start + count; at++) {
      const value = values[at] as number;
      if (value > most) values[at] = value + ratio * (most - value);
    }
  },
  averageShares(held, fresh, freshStart, count, heldSum, freshSum, rate) {
    const keep = (1 - rate) / (heldSum === 0 ? 1 : heldSum);
    const buy = rate / (freshSum === 0 ? 1 : freshSum);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const value = buy * (fresh[freshStart + i] as number) + keep * (held[i] as number);
      held[i] = value;
      sum += value;
    }
    return sum;
  },
  average(held, fresh, freshStart, count, rate) {
    return floatArithmetic.averageShares(held, fresh, freshStart, count, 1, 1, rate);
  },
  liquidRate(difference, low, high, steepness) {
    const sigmoid = 1 / (1 + exp((-steepness / 100) * (difference - 0.5)));
    return Math.min(high, Math.max(low, low + sigmoid * (high - low)));
  },
  rao: (share, emission) => Math.floor(share * emission),
};
