/**
 * Everything in an epoch that rounds. Sums, differences and comparisons are the same in both modes; products and
 * quotients go through here, a column at a time: `count` values from `start` on, one a validator.
 */
export interface Arithmetic {
  /** part / whole; 0 when whole is 0. */
  ratio(part: number, whole: number): number;
  product(a: number, b: number): number;
  /** In place: every stake as a share of their sum; unchanged when that is 0. */
  sharesOfStake(stake: Float64Array): void;
  /** In place: values over one divisor, not 0. */
  divide(values: Float64Array, start: number, count: number, divisor: number): void;
  /** In place: makes divisors ready for `divideEach`, so that a value over 0 becomes 0. */
  prepareDivisors(divisors: Float64Array, count: number): void;
  /** In place: each value over its own prepared divisor; returns the largest, at least 0. */
  divideEach(values: Float64Array, start: number, count: number, divisors: Float64Array): number;
  /** Σ values × factors. */
  weightedSum(values: Float64Array, start: number, count: number, factors: Float64Array): number;
  /** In place: each value times its own factor; returns their sum. */
  scaleEach(values: Float64Array, start: number, count: number, factors: Float64Array): number;
  /** In place: values over `divisor`, not 0; then earned += values × factor. Returns the largest value. */
  shareOut(
    values: Float64Array,
    count: number,
    divisor: number,
    earned: Float64Array,
    factor: number,
  ): number;
  /** In place: value + ratio × (min(value, most) − value). */
  clipPartly(values: Float64Array, start: number, count: number, most: number, ratio: number): void;
  /** held = rate × fresh / freshSum + (1 − rate) × held / heldSum, all 0 where such a sum is 0; returns the sum. */
  averageShares(
    held: Float64Array,
    fresh: Float64Array,
    freshStart: number,
    count: number,
    heldSum: number,
    freshSum: number,
    rate: number,
  ): number;
  /** held = rate × fresh + (1 − rate) × held; returns the sum. */
  average(held: Float64Array, fresh: Float64Array, freshStart: number, count: number, rate: number): number;
  /** Liquid alpha: low + (high − low) / (1 + exp(−steepness / 100 × (difference − 0.5))), within [low, high]. */
  liquidRate(difference: number, low: number, high: number, steepness: number): number;
  /** A share of an emission in rao, rounded down. */
  rao(share: number, emission: number): number;
}
