import { exp, log } from '../math';
import { inverseNormal } from './inverse-normal';

/*
 * Quantile functions for parameter uncertainty: u in (0, 1) goes in, a value in the parameter's unit comes
 * out, increasing in u. Being monotone, they keep the order of low-discrepancy and common random numbers.
 */

function requireProbability(u: number): void {
  if (!(u > 0 && u < 1)) throw new RangeError(`u must lie strictly between 0 and 1, got ${String(u)}`);
}

function requireFinite(field: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${field} must be a finite number, got ${String(value)}`);
}

function requireAtLeast(field: string, value: number, lowest: number): void {
  requireFinite(field, value);
  if (value < lowest) throw new RangeError(`${field} must be at least ${lowest}, got ${value}`);
}

function requirePositive(field: string, value: number): void {
  requireFinite(field, value);
  if (value <= 0) throw new RangeError(`${field} must be above 0, got ${value}`);
}

/**
 * Uniform on [low, high].
 * @param u probability in (0, 1)
 * @param low lower end, finite, the parameter's unit
 * @param high upper end, >= low, same unit
 * @throws RangeError naming the offending argument
 */
export function uniformQuantile(u: number, low: number, high: number): number {
  requireProbability(u);
  requireFinite('low', low);
  requireAtLeast('high', high, low);
  return low * (1 - u) + high * u;
}

/**
 * Triangular on [low, high] with its peak at mode.
 * @param u probability in (0, 1)
 * @param low lower end, finite, the parameter's unit
 * @param mode most likely value, low <= mode <= high, same unit
 * @param high upper end, same unit
 * @throws RangeError naming the offending argument
 * Source: inverse of the piecewise quadratic distribution function.
 */
export function triangularQuantile(u: number, low: number, mode: number, high: number): number {
  requireProbability(u);
  requireFinite('low', low);
  requireAtLeast('mode', mode, low);
  requireAtLeast('high', high, mode);
  const width = high - low;
  if (u * width < mode - low) return low + Math.sqrt(u * width * (mode - low));
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

/**
 * Normal with the given mean and standard deviation.
 * @param u probability in (0, 1)
 * @param mean finite, the parameter's unit
 * @param deviation standard deviation, >= 0, same unit
 * @throws RangeError naming the offending argument
 */
export function normalQuantile(u: number, mean: number, deviation: number): number {
  requireProbability(u);
  requireFinite('mean', mean);
  requireAtLeast('deviation', deviation, 0);
  return mean + deviation * inverseNormal(u);
}

/**
 * Lognormal with the given median: log(value) is normal.
 * @param u probability in (0, 1)
 * @param median finite, > 0, the parameter's unit
 * @param logDeviation standard deviation of the natural logarithm, >= 0, dimensionless
 * @throws RangeError naming the offending argument
 */
export function lognormalQuantile(u: number, median: number, logDeviation: number): number {
  requireProbability(u);
  requirePositive('median', median);
  requireAtLeast('logDeviation', logDeviation, 0);
  return median * exp(logDeviation * inverseNormal(u));
}

/**
 * Loguniform on [low, high]: every octave is equally likely.
 * @param u probability in (0, 1)
 * @param low lower end, finite, > 0, the parameter's unit
 * @param high upper end, >= low, same unit
 * @throws RangeError naming the offending argument
 */
export function loguniformQuantile(u: number, low: number, high: number): number {
  requireProbability(u);
  requirePositive('low', low);
  requireAtLeast('high', high, low);
  return Math.min(high, Math.max(low, low * exp(u * (log(high) - log(low)))));
}
