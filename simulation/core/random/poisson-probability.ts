import { exp, log } from '../math';

const TWO_PI = 6.283185307179586;
const SMALL_COUNT = 16;
const factorials = new Float64Array(SMALL_COUNT).fill(1);
for (let n = 2; n < SMALL_COUNT; n += 1) factorials[n] = (factorials[n - 1] as number) * n;

/** log(n!) minus Stirling's formula, for n >= 16: an alternating series, exact to double precision there. */
function stirlingError(n: number): number {
  const inverse = 1 / n;
  const z = inverse * inverse;
  return inverse * (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z / 1188))));
}

/** count·log(count / mean) + mean - count, without cancellation where the two are close. */
function deviance(count: number, mean: number): number {
  const difference = count - mean;
  if (Math.abs(difference) > 0.1 * (count + mean)) return count * log(count / mean) - difference;
  const v = difference / (count + mean);
  let sum = difference * v;
  let power = 2 * count * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * Probability that a Poisson variable equals `count`; relative error about 1e-14 for any size.
 * @param count integer >= 0
 * @param mean finite, > 0, counts
 * @returns a probability
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000), saddle-point form.
 */
export function poissonProbability(count: number, mean: number): number {
  if (count < SMALL_COUNT) return exp(count * log(mean) - mean) / (factorials[count] as number);
  return exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(TWO_PI * count);
}

/**
 * P(X <= count) for count < mean, summed downwards until terms no longer matter.
 * @param count integer >= 0, below the mean
 * @param mean finite, > 0, counts
 */
export function poissonLowerTail(count: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let k = count; k > 0 && term > sum * 1e-17; k -= 1) {
    term *= k / mean;
    sum += term;
  }
  return sum * poissonProbability(count, mean);
}

/**
 * P(X > count) for count + 1 >= mean, summed upwards until terms no longer matter.
 * @param count integer >= 0, not below mean - 1
 * @param mean finite, > 0, counts
 */
export function poissonUpperTail(count: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let k = count + 2; term > sum * 1e-17; k += 1) {
    term *= mean / k;
    sum += term;
  }
  return sum * poissonProbability(count + 1, mean);
}
