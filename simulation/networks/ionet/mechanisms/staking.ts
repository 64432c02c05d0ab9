import { MICRO_PER_IO } from '../micro';
import type { IonetState } from '../state';

/**
 * Stake the whole fleet must hold, in whole micro-IO: 200 IO × max(1, multiplier) × processors for each device,
 * at most what circulates. Source: io.net documentation, staking.
 */
export function requiredStake({ fleet, classes }: IonetState, circulating: number): number {
  let io = 0;
  for (let c = 0; c < classes.count; c++) {
    io += (fleet.cardsOfClass[c] as number) * (classes.stakeIo[c] as number);
  }
  return Math.max(0, Math.min(Math.round(io * MICRO_PER_IO), circulating));
}
