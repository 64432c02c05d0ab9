/**
 * Base score of a device in an hourly block: ((0.02·tier/4 + 2·multiplier·processors)·100 + 0.05·hired)·100.
 * `tier` 1…4; `hired` 0 or 1, in expectation the utilisation. The documentation prints a last factor of 10, the
 * explorer's records need 100; it cancels out. Being hired is worth 5 points against 20,000 for each card and
 * unit of multiplier: the block pays presence, not work.
 * Source: io.net explorer, two device records of March 2025.
 */
export function baseScore(tier: number, multiplier: number, processors: number, hired: number): number {
  return (((0.02 * tier) / 4 + 2 * multiplier * processors) * 100 + 0.05 * hired) * 100;
}
