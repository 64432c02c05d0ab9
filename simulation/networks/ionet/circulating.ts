import type { IonetState } from './state';

/** IO that left the genesis lock-up or was paid as reward, less what was burned; whole micro-IO. */
export function circulatingMicro({ paths, ledger }: IonetState, day: number): number {
  return (paths.unlockedMicro[day] as number) + ledger.emittedMicro - ledger.burnedMicro;
}
