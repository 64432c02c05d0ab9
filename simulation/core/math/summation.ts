/**
 * Running sum that keeps the rounding error of every addition (Neumaier's variant of Kahan summation).
 * `add` allocates nothing; one accumulator can be reused through `reset`.
 * Unit: that of the added values. Source: A. Neumaier, ZAMM 54 (1974) 39-51.
 */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  /** Adds one value: any double; NaN and infinities behave as in plain addition. */
  add(value: number): void {
    const next = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  /** The sum so far: 0 before the first `add`. */
  get total(): number {
    return withCorrection(this.sum, this.lost);
  }

  /** Starts again from 0. */
  reset(): void {
    this.sum = 0;
    this.lost = 0;
  }
}

/**
 * Sum of an array with Neumaier's compensation: the error does not grow with the number of terms.
 * @param values any length, any order, one unit; a typed-array view is read in place
 * @returns the sum in the same unit, 0 for no values; NaN and infinities as in plain addition
 * Source: A. Neumaier, ZAMM 54 (1974) 39-51.
 */
export function compensatedSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return withCorrection(sum, lost);
}

/** Infinite terms leave NaN in the correction; the plain sum then already holds the answer. */
function withCorrection(sum: number, lost: number): number {
  return lost === lost ? sum + lost : sum;
}
