import { exp, pow } from '../../../core/math';
import { MICRO_PER_IO } from '../micro';
import type { IonetState, IonetValues } from '../state';

/**
 * Slashes an hour of a device that fails a block with `chance` (0 … 1) and is slashed after `streak` (≥ 1) failures in a row, counting
 * anew afterwards: one over the mean time until a run of that length, (1 − p^k) / (p^k (1 − p)). One over k for p = 1.
 */
export function slashesPerHour(chance: number, streak: number): number {
  if (chance >= 1) return 1 / streak;
  const run = pow(chance, streak);
  return (run * (1 - chance)) / (1 - run);
}

/** Slashes a day of a ready device: idle, and with cards hired, which skips the proof of work. */
export interface SlashRates {
  readonly idle: number;
  readonly hired: number;
}

const HOURS = 24;

/** Rates of devices that are nominated once they were up long enough: e^(−hours ÷ MTBF) of those that are ready. */
export function slashRates(values: IonetValues): SlashRates {
  const { blockFailure, timeLockPart, slashAfter, minimumUpHours, mtbfHours } = values;
  const nominatedHours = HOURS * exp(-minimumUpHours / mtbfHours);
  return {
    idle: nominatedHours * slashesPerHour(blockFailure, slashAfter),
    hired: nominatedHours * slashesPerHour(blockFailure * timeLockPart, slashAfter),
  };
}

/** Expected slashes of the day; what is not given back is burned after the appeal. Devices are as hired as their cards. */
export function slashAsExpected({ market, classes, values, slashes, held }: IonetState, day: number): void {
  let io = 0;
  for (let c = 0; c < classes.count; c++) {
    const hired = market.hired[c] as number;
    const idle = (market.ready[c] as number) - hired;
    io += (idle * slashes.idle + hired * slashes.hired) * (classes.stakeIo[c] as number);
  }
  const burned = io * values.slashShare * (1 - values.appealWon);
  held.burnAfter(Math.floor(burned * MICRO_PER_IO), day, values.appealDays);
}
