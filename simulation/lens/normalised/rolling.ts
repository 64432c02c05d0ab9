/**
 * Sums over the last `window` rows, up to each; over those there are at the beginning. Undefined values count as
 * nothing; the result is undefined where all of a window are.
 */
export function rollingSum(values: Float64Array, window: number): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  let known = 0;
  for (let row = 0; row < values.length; row++) {
    const entering = values[row] as number;
    if (!Number.isNaN(entering)) {
      sum += entering;
      known++;
    }
    const leaving = row >= window ? (values[row - window] as number) : Number.NaN;
    if (!Number.isNaN(leaving)) {
      sum -= leaving;
      known--;
    }
    sums[row] = known > 0 ? sum : Number.NaN;
  }
  return sums;
}
