import { buckets, CLIFF_MONTH, type AllocationBucket, type VestingTerms } from './buckets';
import { dayOfTgeMonth, monthsSinceTge } from './calendar';
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
  // investors and team are the buckets whose first tranche comes with the cliff of month 13
  const termsOf = (bucket: AllocationBucket) => delayed(bucket[reading], values.unlockDelayMonths);
  for (let row = 0; row < days;) {
    const months = monthsSinceTge(startDay + row);
    const end = Math.min(days, dayOfTgeMonth(months + 1) - startDay);
    buckets.forEach((bucket, b) =>
      paths[b]?.fill(unlockedAt(toMicro(bucket.amountIo), termsOf(bucket), months), row, end),
    );
    row = end;
  }
  return paths;
}

/** Terms whose tranches begin with the cliff, moved by some months. */
function delayed(terms: VestingTerms, months: number): VestingTerms {
  if (terms.firstTrancheMonth !== CLIFF_MONTH) return terms;
  return { ...terms, firstTrancheMonth: CLIFF_MONTH + months };
}
