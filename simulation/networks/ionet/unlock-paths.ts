import { buckets } from './buckets';
import { monthsSinceTge } from './calendar';
import { unlockedAt } from './mechanisms/vesting';
import { toMicro } from './micro';
import type { IonetValues } from './state';

/** Sum of all buckets by day. */
export function totalOf(paths: readonly Float64Array[], days: number): Float64Array {
  const total = new Float64Array(days);
  for (const path of paths)
    for (let row = 0; row < days; row++) total[row] = (total[row] as number) + (path[row] as number);
  return total;
}

/** Unlocked whole micro-IO of each bucket on `days` days from `startDay`, in the chosen reading. */
export function unlockPaths(values: IonetValues, startDay: number, days: number): Float64Array[] {
  const paths = buckets.map(() => new Float64Array(days));
  const reading = values.vestingReading === 'third-party' ? 'thirdParty' : 'officialChart';
  let months = Number.NaN;
  const now = new Float64Array(buckets.length);
  for (let row = 0; row < days; row++) {
    const monthsNow = monthsSinceTge(startDay + row);
    if (monthsNow !== months) {
      months = monthsNow;
      buckets.forEach(
        (bucket, b) => (now[b] = unlockedAt(toMicro(bucket.amountIo), bucket[reading], months)),
      );
    }
    for (let b = 0; b < now.length; b++) (paths[b] as Float64Array)[row] = now[b] as number;
  }
  return paths;
}
