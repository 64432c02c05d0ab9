import { exp } from '../math';
import { inverseNormal } from './inverse-normal';
import { poissonLowerTail, poissonUpperTail } from './poisson-probability';

/** Largest accepted mean: beyond it doubles can no longer place the quantile to within a small part of 1. */
export const POISSON_MEAN_MAX = 1e9;

const SEARCH_FROM_ZERO_BELOW = 16;
const NEGLIGIBLE_PROBABILITY = 1e-18;

/** Adds probabilities from 0 up until they reach u; about `mean` steps. */
function searchFromZero(u: number, mean: number): number {
  let count = 0;
  let probability = exp(-mean);
  let cumulative = probability;
  while (cumulative < u && (count < mean || probability > NEGLIGIBLE_PROBABILITY)) {
    count += 1;
    probability *= mean / count;
    cumulative += probability;
  }
  return count;
}

/** Whether P(X <= count) >= u, by whichever tail is the shorter. */
function reaches(count: number, mean: number, u: number): boolean {
  return count < mean ? poissonLowerTail(count, mean) >= u : poissonUpperTail(count, mean) <= 1 - u;
}

/**
 * Poisson quantile: the smallest count with P(X <= count) >= u. One uniform number gives one count, so the
 * result is exact in distribution, increases with u and with the mean, and suits common random numbers.
 *
 * Means below 16: cumulative search from 0. From 16 on: a normal quantile w enters the Cornish-Fisher
 * expansion of the continuous quantile, whose integer part is the answer unless an integer lies within the
 * expansion's error bound (probability about 0.1 / mean); then exact tail sums decide.
 * @param u probability in (0, 1)
 * @param mean expected count, 0 to 1e9
 * @returns an integer count
 * @throws RangeError for u outside (0, 1) or a mean outside [0, 1e9]
 * Source: M. B. Giles, Algorithm 955, ACM TOMS 42 (2016), expansion Q_N3 with the bound of Q_N2.
 */
export function poissonQuantile(u: number, mean: number): number {
  if (!(u > 0 && u < 1)) throw new RangeError(`u must lie strictly between 0 and 1, got ${String(u)}`);
  if (!(mean >= 0 && mean <= POISSON_MEAN_MAX)) {
    throw new RangeError(`mean must be a number from 0 to ${POISSON_MEAN_MAX}, got ${String(mean)}`);
  }
  if (mean < SEARCH_FROM_ZERO_BELOW) return searchFromZero(u, mean);

  const w = inverseNormal(u);
  const ww = w * w;
  const root = Math.sqrt(mean);
  const skew = 1 / 3 + ww / 6 - (w * (1 / 36 + ww / 72)) / root;
  const kurtosis = (-8 / 405 + ww * (7 / 810 + ww / 270)) / mean;
  const estimate = mean + root * w + skew + kurtosis;
  const bound = (1 / 40 + ww * (1 / 80 + ww / 160)) / mean + mean * 1e-14;
  let count = Math.floor(estimate);
  if (estimate - bound > count && estimate + bound < count + 1 && estimate > bound) return count;

  count = Math.max(0, count);
  while (!reaches(count, mean, u)) count += 1;
  while (count > 0 && reaches(count - 1, mean, u)) count -= 1;
  return count;
}
