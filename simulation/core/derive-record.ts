import type { MetricSet } from './metric';
import type { NetworkColumns } from './network';

/** Fills the columns of the daily record that follow from the others: `subsidyUsd` and `rewardGini`. */
export function deriveRecord(columns: NetworkColumns<MetricSet>, days: number): void {
  const { emitted, price, subsidyUsd, rewardGini } = columns;
  // Groups in the order of yesterday's rewards: today they are in order already, or nearly.
  const groups = [...columns.rewards];
  const ascending = new Float64Array(groups.length);
  for (let day = 0; day < days; day++) {
    subsidyUsd[day] = (emitted[day] as number) * (price[day] as number);
    sortByReward(groups, day, ascending);
    rewardGini[day] = gini(ascending);
  }
}

/** Insertion sort of the groups by their reward of the day; fills `ascending` with the rewards. */
function sortByReward(groups: Float64Array[], day: number, ascending: Float64Array): void {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as Float64Array;
    const reward = group[day] as number;
    let place = i;
    while (place > 0 && (ascending[place - 1] as number) > reward) {
      ascending[place] = ascending[place - 1] as number;
      groups[place] = groups[place - 1] as Float64Array;
      place--;
    }
    ascending[place] = reward;
    groups[place] = group;
  }
}

/**
 * Gini coefficient of non-negative values in ascending order: Σ (2i − n − 1) x_i / (n Σ x), i from 1.
 * NaN with fewer than two values or nothing to share.
 */
export function gini(ascending: Float64Array): number {
  const n = ascending.length;
  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    const value = ascending[i] as number;
    sum += value;
    weighted += (2 * (i + 1) - n - 1) * value;
  }
  return n < 2 || !(sum > 0) ? Number.NaN : weighted / (n * sum);
}
