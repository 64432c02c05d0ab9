export interface ValueAxis {
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly number[];
}

/** Below this a chart is as good as empty. */
const SMALLEST_SPAN = 1e-12;
const STEPS = [1, 2, 2.5, 5, 10];

/** A round axis from zero (or from the lowest value when negative) to above the highest, with about `count` ticks. */
export function valueAxis(low: number, high: number, count = 4): ValueAxis {
  const bottom = Math.min(0, Number.isFinite(low) ? low : 0);
  const highest = Math.max(0, Number.isFinite(high) ? high : 0);
  const top = highest - bottom > SMALLEST_SPAN ? highest : bottom + 1;
  const rough = (top - bottom) / count;
  const magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
  const step = (STEPS.find((candidate) => candidate * magnitude >= rough) ?? 10) * magnitude;
  const first = Math.floor(bottom / step);
  const last = Math.ceil(top / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { scale: 'linear', domain: [first * step, last * step], ticks };
}

/** Whole powers of ten around positive values. Values that are not positive cannot be drawn on it. */
export function logAxis(low: number, high: number): ValueAxis {
  if (!(low > 0 && high >= low && Number.isFinite(high))) return valueAxis(low, high);
  const first = Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  return { scale: 'log', domain: [10 ** first, 10 ** last], ticks };
}
