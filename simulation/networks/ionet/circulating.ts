import type { IonetState } from './state';

/** IO that left the genesis lock-up or was paid as reward, less what was burned; whole micro-IO. */
export function circulatingMicro({ paths, ledger }: IonetState, day: number): number {
  return unlockedMicro(paths.unlockedMicro, day) + ledger.emittedMicro - ledger.burnedMicro;
}

/** Genesis allocations unlocked by row `day`, all buckets; whole micro-IO. */
export function unlockedMicro(buckets: readonly Float64Array[], day: number): number {
  let sum = 0;
  for (const bucket of buckets) sum += bucket[day] as number;
  return sum;
}
