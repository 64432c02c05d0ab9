import { defaultValues } from '../../../core';
import { pow } from '../../../core/math';
import { MICRO_PER_IO } from '../micro';
import { parameters } from '../parameters';
import type { IonetState, IonetValues } from '../state';
import { backedShare, requiredStake } from './staking';
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
  /**
   * Share of the stake lost a day beyond that of the default rules, whose losses are in the margins of the start: idle, and hired. It is
   * what suppliers weigh, expected rather than drawn.
   */
  readonly idleLoss: number;
  readonly hiredLoss: number;
}

const HOURS = 24;

/** Rates of devices that are nominated. */
export function slashRates(values: IonetValues): SlashRates {
  const { blockFailure, timeLockPart } = values;
  const now = lossesOf(values);
  const usual = lossesOf(defaultValues(parameters));
  return {
    idlePasses: 1 - blockFailure,
    hiredPasses: 1 - blockFailure * timeLockPart,
    idle: now.idle,
    hired: now.hired,
    idleLoss: now.idle * now.part - usual.idle * usual.part,
    hiredLoss: now.hired * now.part - usual.hired * usual.part,
  };
}

/** Slashes a day, and the part of the stake that one burns in the end. */
function lossesOf({ blockFailure, timeLockPart, slashAfter, slashShare, appealWon }: IonetValues) {
  return {
    idle: HOURS * slashesPerHour(blockFailure, slashAfter),
    hired: HOURS * slashesPerHour(blockFailure * timeLockPart, slashAfter),
    part: slashShare * (1 - appealWon),
  };
}

/** IO a card of a class is expected to lose a day by slashes, beyond what it does under the default rules. */
export function slashLossIo({ market, fleet, classes, slashes, uptime }: IonetState, c: number): number {
  const { idleLoss, hiredLoss } = slashes;
  const cards = fleet.cardsOfClass[c] as number;
  if (!(cards > 0) || (idleLoss === 0 && hiredLoss === 0)) return 0;
  const ready = market.ready[c] as number;
  const share = hiredDevices(market.utilisation[c] as number, ready, uptime.splits[c] as number);
  const nominated = (uptime.nominated[c] as number) * Math.min(1, ready / cards);
  return nominated * (share * hiredLoss + (1 - share) * idleLoss) * (classes.stakeIo[c] as number);
}

/**
 * Takes slashed stakes of a day, in micro-IO and at most what is staked: they are held until the appeal is decided, and burned then but for
 * what is given back; the owner stakes anew. Returns what will be burned.
 */
export function holdSlashed(state: IonetState, day: number, wantedMicro: number): number {
  const { held, values } = state;
  const micro = Math.floor(Math.min(wantedMicro, requiredStake(state)) * backedShare(state, day));
  const burned = Math.floor(micro * (1 - values.appealWon));
  held.hold(micro, day, values.appealDays);
  held.burnAfter(burned, day, values.appealDays);
  return burned;
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

/** Expected slashes of the day. */
export function slashAsExpected(state: IonetState, day: number): void {
  const { market, classes, values, slashes, uptime, flows } = state;
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
  holdSlashed(state, day, io * values.slashShare * MICRO_PER_IO);
}
