import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import { MICRO_PER_IO } from '../micro';
import type { IonetState } from '../state';
import { stakePerCard } from './card-margin';

/**
 * Stake the whole fleet must hold, in whole micro-IO: 200 IO × max(1, multiplier) × processors for each device,
 * at most what circulates. Source: io.net documentation, staking.
 */
export function requiredStake({ fleet, values }: IonetState, circulating: number): number {
  let io = 0;
  for (let c = 0; c < DEVICE_COUNT; c++) {
    io +=
      (fleet.cardsOfClass[c] as number) * stakePerCard(devices[c] as DeviceClass, values.stakePerProcessorIo);
  }
  return Math.max(0, Math.min(Math.round(io * MICRO_PER_IO), circulating));
}
