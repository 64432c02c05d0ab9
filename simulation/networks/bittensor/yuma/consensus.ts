import type { Arithmetic } from './arithmetic';
import { createMedianScratch, weightedMedian, type MedianScratch } from './weighted-median';

/** Up to so many values the median is found at once; buckets would cost more than they save. */
const FEW = 24;

/** The stake a median weighs by: shares of 1 of those that have any, `total` their sum after rounding. */
export interface MedianStake {
  readonly stake: Float64Array;
  readonly positions: Int32Array;
  readonly buckets: Float64Array;
  readonly scratch: MedianScratch;
  count: number;
  total: number;
}

const BUCKETS = 64;

/** Room for medians over up to `rows` values. */
export function createMedianStake(rows: number): MedianStake {
  return {
    stake: new Float64Array(rows),
    positions: new Int32Array(rows),
    buckets: new Float64Array(BUCKETS),
    scratch: createMedianScratch(rows),
    count: 0,
    total: 0,
  };
}

/**
 * Prepares the stake of a median from one value a row: only positive stake counts.
 * Source: Subtensor `math.rs weighted_median_col_sparse`.
 */
export function prepareMedianStake(
  arithmetic: Arithmetic,
  rowStake: Float64Array,
  rowCount: number,
  into: MedianStake,
): void {
  let count = 0;
  let sum = 0;
  for (let r = 0; r < rowCount; r++) {
    const stake = rowStake[r] as number;
    if (!(stake > 0)) continue;
    into.positions[count] = r;
    into.stake[count++] = stake;
    sum += stake;
  }
  into.count = count;
  if (count > 0) arithmetic.divide(into.stake, 0, count, sum);
  into.total = 0;
  for (let k = 0; k < count; k++) into.total += into.stake[k] as number;
}

/**
 * Consensus on one uid: the median of its weights (one a row, from `start` on, the largest of them `most`).
 * The values are first spread over buckets, and only the bucket where the stake crosses the majority is searched.
 */
export function consensusOf(
  weights: Float64Array,
  start: number,
  most: number,
  kappa: number,
  { stake, positions, count, total, buckets, scratch }: MedianStake,
): number {
  const minority = total - kappa;
  const [first] = scratch;
  if (count <= FEW) {
    for (let k = 0; k < count; k++) {
      first.scores[k] = weights[start + (positions[k] as number)] as number;
      first.stake[k] = stake[k] as number;
    }
    return weightedMedian(scratch, count, minority, 0, total);
  }
  const scale = (BUCKETS - 1) / most;
  buckets.fill(0);
  for (let k = 0; k < count; k++) {
    const bucket = ((weights[start + (positions[k] as number)] as number) * scale) | 0;
    buckets[bucket] = (buckets[bucket] as number) + (stake[k] as number);
  }
  let below = 0;
  let reach = 0;
  let chosen = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const inside = buckets[bucket] as number;
    if (inside === 0) continue;
    below = reach;
    reach += inside;
    chosen = bucket;
    if (minority < reach) break;
  }
  let taken = 0;
  for (let k = 0; k < count; k++) {
    const weight = weights[start + (positions[k] as number)] as number;
    if (((weight * scale) | 0) !== chosen) continue;
    first.scores[taken] = weight;
    first.stake[taken++] = stake[k] as number;
  }
  return weightedMedian(scratch, taken, minority, below, reach);
}
