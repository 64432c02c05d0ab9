import { resident } from './resident';

/** IO that left the genesis lock-up or was paid as reward, less what was burned; whole micro-IO. */
export function circulatingMicro(day: number): number {
  const { paths, ledger } = resident.state;
  return (paths.unlockedMicro[day] as number) + ledger.emittedMicro - ledger.burnedMicro;
}
