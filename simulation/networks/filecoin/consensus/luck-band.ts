import { poissonQuantile } from '../../../core';

/** Lower and upper end of the middle `share` of a Poisson number of wins with mean `expected`. */
export function luckBand(expected: number, share: number): { readonly low: number; readonly high: number } {
  return {
    low: poissonQuantile((1 - share) / 2, expected),
    high: poissonQuantile((1 + share) / 2, expected),
  };
}

/** Value below which a part `share` of sorted numbers lies, joined linearly between them. */
export function sampleQuantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] as number;
  return low + (place - below) * (high - low);
}
