/** Some of the values with their stake. */
interface Partition {
  readonly scores: Float64Array;
  readonly stake: Float64Array;
}

/** Three partitions; the values start in the first. */
export type MedianScratch = readonly [Partition, Partition, Partition];

/** Room for a median over up to `count` values. */
export function createMedianScratch(count: number): MedianScratch {
  const partition = (): Partition => ({
    scores: new Float64Array(count),
    stake: new Float64Array(count),
  });
  return [partition(), partition(), partition()];
}

/**
 * The largest score that a majority of the stake reaches: the least score s with minority < stake of scores ≤ s,
 * where minority = stake sum − majority. `count` scores and stakes stand in the first partition of the scratch; they
 * are the part of all scores that has `below` stake under it and ends at `reach`. Partitions around the middle value
 * of what is left, in the chain's order, so that float sums round alike. Allocates nothing; 0 for no scores.
 * Source: Subtensor `math.rs weighted_median`.
 */
export function weightedMedian(
  [first, second, third]: MedianScratch,
  count: number,
  minority: number,
  below: number,
  reach: number,
): number {
  let current = first;
  let lower = second;
  let upper = third;
  let spare = first;
  let left = count;
  while (left > 1) {
    const { scores, stake } = current;
    const pivot = scores[left >> 1] as number;
    let lowerCount = 0;
    let upperCount = 0;
    let lowerStake = 0;
    let upperStake = 0;
    for (let i = 0; i < left; i++) {
      const score = scores[i] as number;
      if (score < pivot) {
        lowerStake += stake[i] as number;
        lower.stake[lowerCount] = stake[i] as number;
        lower.scores[lowerCount++] = score;
      } else if (score > pivot) {
        upperStake += stake[i] as number;
        upper.stake[upperCount] = stake[i] as number;
        upper.scores[upperCount++] = score;
      }
    }
    if (minority < below + lowerStake && lowerCount > 0) {
      reach = below + lowerStake;
      left = lowerCount;
      current = lower;
      lower = spare;
    } else if (reach - upperStake <= minority && upperCount > 0) {
      below = reach - upperStake;
      left = upperCount;
      current = upper;
      upper = spare;
    } else {
      return pivot;
    }
    spare = current;
  }
  return left === 1 ? (current.scores[0] as number) : 0;
}
