import { pow } from '../../../core/math';
import { MICRO_PER_IO } from '../micro';
import type { IonetState, IonetValues } from '../state';
import { hiredDevices } from './uptime';

/**
 * Slashes an hour of a device that fails a block with `chance` (0 … 1) and is slashed after `streak` (≥ 1) failures in a row, counting
 * anew afterwards: one over the mean time until a run of that length, (1 − p^k) / (p^k (1 − p)). One over k for p = 1.
 */
export function slashesPerHour(chance: number, streak: number): number {
  if (chance >= 1) return 1 / streak;
  const run = pow(chance, streak);
  return (run * (1 - chance)) / (1 - run);
}

/** Chances of a nominated device in an hourly block, and its slashes a day: idle, and with cards hired, which skips the proof of work. */
export interface SlashRates {
  readonly idlePasses: number;
  readonly hiredPasses: number;
  readonly idle: number;
  readonly hired: number;
}

const HOURS = 24;

/** Rates of devices that are nominated. */
export function slashRates({ blockFailure, timeLockPart, slashAfter }: IonetValues): SlashRates {
  return {
    idlePasses: 1 - blockFailure,
    hiredPasses: 1 - blockFailure * timeLockPart,
    idle: HOURS * slashesPerHour(blockFailure, slashAfter),
    hired: HOURS * slashesPerHour(blockFailure * timeLockPart, slashAfter),
  };
}

/**
 * Cards that are nominated and pass on average over the day's blocks, all and hired ones: idle devices have to pass the proof of work and of
 * time-lock, those with a hired card the latter. Leaves the share of the devices with one in `market.working`.
 */
export function passBlocks({ market, classes, slashes, uptime }: IonetState): void {
  const { ready, hired, utilisation, working, passing, passingHired } = market;
  for (let c = 0; c < classes.count; c++) {
    const cards = ready[c] as number;
    const share = hiredDevices(utilisation[c] as number, cards, uptime.splits[c] as number);
    const nominated = uptime.nominated[c] as number;
    working[c] = share;
    passingHired[c] = (hired[c] as number) * nominated * slashes.hiredPasses;
    passing[c] = cards * nominated * (share * slashes.hiredPasses + (1 - share) * slashes.idlePasses);
  }
}

/** Expected slashes of the day; what is not given back is burned after the appeal. */
export function slashAsExpected(
  { market, classes, values, slashes, uptime, held, flows }: IonetState,
  day: number,
): void {
  let io = 0;
  let devices = 0;
  for (let c = 0; c < classes.count; c++) {
    const share = market.working[c] as number;
    const perCard = (uptime.nominated[c] as number) * (share * slashes.hired + (1 - share) * slashes.idle);
    const cards = (market.ready[c] as number) * perCard;
    io += cards * (classes.stakeIo[c] as number);
    devices += cards * (classes.devicesPerCard[c] as number);
  }
  flows.slashes = devices;
  const burned = io * values.slashShare * (1 - values.appealWon);
  held.burnAfter(Math.floor(burned * MICRO_PER_IO), day, values.appealDays);
}
