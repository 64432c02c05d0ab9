import { exp } from '../../../core/math';
import type { Arithmetic } from './arithmetic';
import { UNITS } from './chain-bonds';
import { fixedQuotient } from './fixed-point';
import { floatColumns } from './float-columns';

/** From this exponent on the chain's exponential overflows and counts as 0 (`fixed-exp.ts`), be the exponent positive or negative. */
const OVERFLOW = 89_715_445_398 / UNITS;

/** Float64: fast, within 2e-5 of the chain's fixed point after epochs of u16 bonds. */
export const floatArithmetic: Arithmetic = {
  ...floatColumns,
  ratio: fixedQuotient,
  product: (a, b) => Math.floor(a * b * UNITS) / UNITS,
  sharesOfStake(stake) {
    let sum = 0;
    for (let i = 0; i < stake.length; i++) sum += stake[i] as number;
    if (!(sum > 0)) return;
    // less than the least the chain counts is no stake: without a permit, bonds or a say in the consensus
    const least = sum / UNITS;
    for (let i = 0; i < stake.length; i++) {
      const own = stake[i] as number;
      stake[i] = own < least ? 0 : Math.floor((own / sum) * UNITS) / UNITS;
    }
  },
  divide(values, start, count, divisor) {
    const factor = 1 / divisor;
    for (let at = start; at < start + count; at++) values[at] = (values[at] as number) * factor;
  },
  prepareDivisors(divisors, count) {
    for (let i = 0; i < count; i++) divisors[i] = divisors[i] === 0 ? 0 : 1 / (divisors[i] as number);
  },
  liquidRate(difference, low, high, steepness) {
    const exponent = (-steepness / 100) * (difference - 0.5);
    const power = Math.abs(exponent) < OVERFLOW ? exp(exponent) : 0;
    const sigmoid = Math.floor(UNITS / (1 + power));
    return Math.min(high, Math.max(low, low + Math.floor(sigmoid * (high - low)) / UNITS));
  },
  rao: (share, emission) => Math.floor(share * emission),
};
