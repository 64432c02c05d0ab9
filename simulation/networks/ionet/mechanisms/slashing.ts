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

/** Chances of a ready device in an hourly block, and its slashes a day: idle, and with cards hired, which skips the proof of work. */
export interface SlashRates {
  readonly nominated: number;
  readonly idlePasses: number;
  readonly hiredPasses: number;
  readonly idle: number;
  readonly hired: number;
}

const HOURS = 24;

/** Rates of devices that are nominated once they were up long enough: e^(−hours ÷ MTBF) of those that are ready. */
export function slashRates(values: IonetValues): SlashRates {
  const { blockFailure, timeLockPart, slashAfter, minimumUpHours, mtbfHours } = values;
  const nominated = exp(-minimumUpHours / mtbfHours);
  const nominatedHours = HOURS * nominated;
  return {
    nominated,
    idlePasses: 1 - blockFailure,
    hiredPasses: 1 - blockFailure * timeLockPart,
    idle: nominatedHours * slashesPerHour(blockFailure, slashAfter),
    hired: nominatedHours * slashesPerHour(blockFailure * timeLockPart, slashAfter),
  };
}

/**
 * Cards that are nominated and pass on average over the day's blocks, all and hired ones: idle ones have to pass the proof of work and of
 * time-lock, hired ones the latter.
 */
export function passBlocks({ market, classes, slashes }: IonetState): void {
  const { ready, hired, passing, passingHired } = market;
  for (let c = 0; c < classes.count; c++) {
    const working = (hired[c] as number) * slashes.nominated * slashes.hiredPasses;
    const idle = Math.max(0, (ready[c] as number) - (hired[c] as number));
    passingHired[c] = working;
    passing[c] = working + idle * slashes.nominated * slashes.idlePasses;
  }
}

/** Expected slashes of the day; what is not given back is burned after the appeal. Devices are as hired as their cards. */
export function slashAsExpected(
  { market, classes, values, slashes, held, flows }: IonetState,
  day: number,
): void {
  let io = 0;
  let devices = 0;
  for (let c = 0; c < classes.count; c++) {
    const hired = market.hired[c] as number;
    const idle = (market.ready[c] as number) - hired;
    const cards = idle * slashes.idle + hired * slashes.hired;
    io += cards * (classes.stakeIo[c] as number);
    devices += cards * (classes.devicesPerCard[c] as number);
  }
  flows.slashes = devices;
  const burned = io * values.slashShare * (1 - values.appealWon);
  held.burnAfter(Math.floor(burned * MICRO_PER_IO), day, values.appealDays);
}
