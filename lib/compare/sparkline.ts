/** Points of a small line: more would not be seen. */
const POINTS = 60;

/** The path of a small line over a box, from the lowest to the highest of its values; empty where there is none. */
export function sparkline(values: Float64Array, width: number, height: number): string {
  const stride = Math.max(1, Math.floor(values.length / POINTS));
  const sampled: (readonly [row: number, value: number])[] = [];
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < values.length; row += stride) {
    const value = values[row] as number;
    if (!Number.isFinite(value)) continue;
    sampled.push([row, value]);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const span = high - low;
  const x = (row: number) => ((row / Math.max(1, values.length - 1)) * width).toFixed(1);
  const y = (value: number) => (span > 0 ? height - ((value - low) / span) * height : height / 2).toFixed(1);
  return sampled.map(([row, value], index) => `${index === 0 ? 'M' : 'L'}${x(row)},${y(value)}`).join('');
}
