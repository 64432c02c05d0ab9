import type { Arithmetic } from './arithmetic';
import { cellOf, CELLS_PER_ROW, nearRows, rowCells } from './row-cells';
import { createMedianScratch, weightedMedian, type MedianScratch } from './weighted-median';

/** Up to so many values the median is found at once; buckets would cost more than they save. */
export const FEW = 24;

/** The stake a median weighs by: one value a row, shares of 1, `total` their sum after rounding. */
export interface MedianStake {
  readonly stake: Float64Array;
  readonly buckets: Float64Array;
  /** The bucket of each value. */
  readonly places: Uint8Array;
  readonly scratch: MedianScratch;
  count: number;
  total: number;
}

const LAST_BUCKET = 63;
const ROW = CELLS_PER_ROW;
const CELLS = rowCells;
const NEAR_ROWS = nearRows;
const MEDIAN_STAKE = cellOf('medianStake');
const WEIGHT = cellOf('weight');

/** Less than the least stake the chain counts, 2⁻³². */
const LESS_THAN_ANY = 1 / 8_589_934_592;

/**
 * The stake that may stay below the consensus, so that rows without stake never count: where the majority asked for is
 * all stake, or more than is left of it by rounding, the least weight behind which any stake stands is the consensus, and
 * where none is asked for, the largest.
 */
const minorityOf = (total: number, kappa: number): number =>
  Math.min(total - LESS_THAN_ANY, Math.max(LESS_THAN_ANY, total - kappa));

/** Room for medians over up to `rows` values. */
export function createMedianStake(rows: number): MedianStake {
  return {
    stake: new Float64Array(rows),
    buckets: new Float64Array(LAST_BUCKET + 1),
    places: new Uint8Array(rows),
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
  let sum = 0;
  for (let r = 0; r < rowCount; r++) {
    const stake = Math.max(0, rowStake[r] as number);
    into.stake[r] = stake;
    sum += stake;
  }
  into.count = rowCount;
  if (sum > 0) arithmetic.divide(into.stake, 0, rowCount, sum);
  into.total = 0;
  for (let r = 0; r < rowCount; r++) into.total += into.stake[r] as number;
}

/**
 * Consensus on one uid: the median of its weights (one a row, from `start` on, the largest of them `most`).
 * The values are first spread over buckets from `least` on (lower ones, as weights of 0, join the first), and only the
 * bucket where the stake crosses the majority is searched.
 */
export function consensusOf(
  weights: Float64Array,
  start: number,
  most: number,
  kappa: number,
  { stake, count, total, buckets, places, scratch }: MedianStake,
  least = 0,
): number {
  if (total === 0) return 0;
  const minority = minorityOf(total, kappa);
  const { scores, stake: kept } = scratch[0];
  if (count <= FEW) {
    for (let k = 0; k < count; k++) {
      scores[k] = weights[start + k] as number;
      kept[k] = stake[k] as number;
    }
    return medianOfFew(scores, kept, count, minority);
  }
  const scale = most > least ? LAST_BUCKET / (most - least) : 0;
  for (let bucket = 0; bucket <= LAST_BUCKET; bucket++) buckets[bucket] = 0;
  for (let k = 0; k < count; k++) {
    const above = (weights[start + k] as number) - least;
    const bucket = above > 0 ? (above * scale) | 0 : 0;
    places[k] = bucket;
    buckets[bucket] = (buckets[bucket] as number) + (stake[k] as number);
  }
  let below = 0;
  let chosen = 0;
  let reach = buckets[0] as number;
  while (minority >= reach && chosen < LAST_BUCKET) {
    below = reach;
    reach += buckets[++chosen] as number;
  }
  let taken = 0;
  for (let k = 0; k < count; k++) {
    if (places[k] !== chosen) continue;
    scores[taken] = weights[start + k] as number;
    kept[taken++] = stake[k] as number;
  }
  if (taken > FEW) return weightedMedian(scratch, taken, minority, below, reach);
  return taken === 0 ? most : medianOfFew(scores, kept, taken, minority - below);
}

/**
 * The median if it is the weight of one of the `count` rows listed in `nearRows`, the stake of lower ones being `below`;
 * −1 if it is not. Weights and stake stand in the cells of the rows.
 */
export function consensusNear(
  { total, scratch }: MedianStake,
  count: number,
  below: number,
  kappa: number,
): number {
  const { scores, stake: kept } = scratch[0];
  const minority = minorityOf(total, kappa);
  let reach = below;
  for (let k = 0; k < count; k++) {
    const at = NEAR_ROWS[k] as number;
    const held = CELLS[at + MEDIAN_STAKE] as number;
    scores[k] = CELLS[at + WEIGHT] as number;
    kept[k] = held;
    reach += held;
  }
  if (minority < below || minority >= reach) return -1;
  return count > FEW
    ? weightedMedian(scratch, count, minority, below, reach)
    : medianOfFew(scores, kept, count, minority - below);
}

/**
 * The median of few rows when it is not within `reach` of `guess`: on the side that holds it, the stake of weights
 * below that reach being `below`. −1 when no weight is there.
 */
export function consensusBeyond(
  { total, count, scratch }: MedianStake,
  guess: number,
  reach: number,
  below: number,
  kappa: number,
): number {
  const { scores, stake: kept } = scratch[0];
  const minority = minorityOf(total, kappa);
  const side = minority < below ? -1 : 1;
  let taken = 0;
  let stake = 0;
  for (let r = 1; r <= count; r++) {
    const weight = CELLS[ROW * r + WEIGHT] as number;
    const held = CELLS[ROW * r + MEDIAN_STAKE] as number;
    const isThere = +((weight - guess) * side > reach);
    scores[taken] = weight;
    kept[taken] = held;
    taken += isThere;
    stake += held * isThere;
  }
  if (taken === 0) return -1;
  return medianOfFew(scores, kept, taken, side < 0 ? minority : minority - (total - stake));
}

/** The least score whose stake, with that of lower ones, exceeds `minority`; sorts both lists by score. */
function medianOfFew(scores: Float64Array, stake: Float64Array, count: number, minority: number): number {
  for (let k = 1; k < count; k++) {
    const score = scores[k] as number;
    const held = stake[k] as number;
    let at = k;
    while (at > 0 && (scores[at - 1] as number) > score) {
      scores[at] = scores[at - 1] as number;
      stake[at] = stake[at - 1] as number;
      at--;
    }
    scores[at] = score;
    stake[at] = held;
  }
  let reach = stake[0] as number;
  let chosen = 0;
  while (minority >= reach && chosen < count - 1) reach += stake[++chosen] as number;
  return scores[chosen] as number;
}
