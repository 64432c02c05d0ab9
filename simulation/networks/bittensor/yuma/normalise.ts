import type { Arithmetic } from './arithmetic';

/** Sum of the values. */
export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}

/** In place: values as shares of their sum; unchanged when it is 0. Source: Subtensor `math.rs inplace_normalize`. */
export function normalise(arithmetic: Arithmetic, values: Float64Array): void {
  normaliseBy(arithmetic, values, sumOf(values));
}

/** In place: values over a given sum; unchanged when it is 0. */
export function normaliseBy(arithmetic: Arithmetic, values: Float64Array, sum: number): void {
  if (sum !== 0) arithmetic.divide(values, 0, values.length, sum);
}
