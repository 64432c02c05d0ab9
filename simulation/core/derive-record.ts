import type { MetricSet } from './metric';
import type { NetworkColumns } from './network';

/** Fills the columns of the daily record that follow from the others: `subsidyUsd` and `rewardGini`. */
export function deriveRecord(columns: NetworkColumns<MetricSet>, days: number): void {
  const { emitted, price, subsidyUsd, rewardGini, rewards } = columns;
  const sorted = new Float64Array(rewards.length);
  for (let day = 0; day < days; day++) {
    subsidyUsd[day] = (emitted[day] as number) * (price[day] as number);
    for (let group = 0; group < sorted.length; group++)
      sorted[group] = (rewards[group] as Float64Array)[day] as number;
    rewardGini[day] = gini(sorted.sort());
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
