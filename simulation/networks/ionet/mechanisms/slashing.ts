import { defaultValues } from '../../../core';
import { pow } from '../../../core/math';
import { MICRO_PER_IO } from '../micro';
import { parameters } from '../parameters';
import { resident } from '../resident';
import type { IonetValues } from '../state';
import { backedShare, requiredStake, stakeableMicro } from './staking';
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
  /** What suppliers expect to lose, now and under the default rules, whose losses are in the margins of the start. */
  readonly losses: SlashLosses;
  readonly usualLosses: SlashLosses;
  /** Whether the two are the same. */
  readonly areUsual: boolean;
}

/** Slashes a day of a nominated device, idle and hired; the part of the stake that one takes, and what of it burns in the end. */
interface SlashLosses {
  readonly idle: number;
  readonly hired: number;
  readonly taken: number;
  readonly burned: number;
}

/** Slashes of a day by class, whole micro-IO but for what is wanted. */
export interface SlashedStakes {
  /** What the slashes of the day would take, were it staked. */
  readonly wanted: Float64Array;
  /** What of the stakes they do take nobody lays down anew: their owners leave. */
  readonly unbacked: Float64Array;
  takenMicro: number;
  unbackedMicro: number;
  /** Share of the required stakes that was there. */
  backed: number;
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
    losses: now,
    usualLosses: usual,
    areUsual:
      now.idle === usual.idle &&
      now.hired === usual.hired &&
      now.taken === usual.taken &&
      now.burned === usual.burned,
  };
}

function lossesOf({
  blockFailure,
  timeLockPart,
  slashAfter,
  slashShare,
  appealWon,
}: IonetValues): SlashLosses {
  return {
    idle: HOURS * slashesPerHour(blockFailure, slashAfter),
    hired: HOURS * slashesPerHour(blockFailure * timeLockPart, slashAfter),
    taken: slashShare,
    burned: 1 - appealWon,
  };
}

/** IO a card of a class is expected to lose a day by slashes, beyond what it does under the default rules. */
export function slashLossIo(c: number): number {
  const { market, fleet, classes, slashes, uptime } = resident.state;
  const cards = fleet.cardsOfClass[c] as number;
  if (!(cards > 0) || slashes.areUsual) return 0;
  const ready = market.ready[c] as number;
  const share = hiredDevices(market.utilisation[c] as number, ready, uptime.splits[c] as number);
  const nominated = (uptime.nominated[c] as number) * Math.min(1, ready / cards);
  const lost = lossOf(slashes.losses, nominated, share) - lossOf(slashes.usualLosses, nominated, share);
  return lost * (classes.stakeIo[c] as number);
}

/**
 * Share of the stakes of a class that slashes burn in the end, a day: `nominated` of all devices are, `share` of them with a hired card. No more
 * is taken than is staked.
 */
export function lossOf(
  { idle, hired, taken, burned }: SlashLosses,
  nominated: number,
  share: number,
): number {
  return Math.min(1, nominated * (share * hired + (1 - share) * idle) * taken) * burned;
}

/**
 * Takes the stakes slashed on a day, `slashed.wanted` by class and at most what each class has staked: they are held until the appeal is
 * decided, and burned then but for what is given back. Owners stake anew while the stakeable part of circulating IO has room beside all
 * stakes, held ones too; `slashed.unbacked` is what they do not find. Returns what will be burned, micro-IO.
 */
export function holdSlashed(day: number): number {
  const { held, values, slashed, classes, fleet } = resident.state;
  const { wanted, unbacked } = slashed;
  const required = requiredStake();
  const backed = backedShare(day, 0, required);
  let taken = 0;
  const { cardsOfClass } = fleet;
  const { count, stakeIo } = classes;
  const microPerIo = +MICRO_PER_IO;
  for (let c = 0; c < count; c++) {
    const staked = (cardsOfClass[c] as number) * (stakeIo[c] as number) * microPerIo;
    const ofClass = Math.floor(Math.min(wanted[c] as number, staked) * backed);
    unbacked[c] = ofClass;
    taken += ofClass;
  }
  slashed.backed = backed;
  slashed.takenMicro = taken;
  const room = stakeableMicro(Math.max(0, day - 1)) - required - held.micro;
  const missing = Math.max(0, taken - Math.max(0, Math.floor(room)));
  slashed.unbackedMicro = missing;
  scale(unbacked, missing > 0 ? missing / taken : 0);
  const burned = Math.floor(taken * (1 - values.appealWon));
  held.hold(taken, day, values.appealDays);
  held.burnAfter(burned, day, values.appealDays);
  return burned;
}

function scale(amounts: Float64Array, share: number): void {
  for (let c = 0; c < amounts.length; c++) amounts[c] = (amounts[c] as number) * share;
}

/** Share of the devices of a class whose owners find no stake after a slash, 0 … 1. */
export function unbackedShare(c: number): number {
  const { slashed, fleet, classes, values } = resident.state;
  const missing = slashed.unbacked[c] as number;
  if (!(missing > 0)) return 0;
  const staked = (fleet.cardsOfClass[c] as number) * (classes.stakeIo[c] as number) * MICRO_PER_IO;
  return Math.min(1, missing / (values.slashShare * slashed.backed * staked));
}

/**
 * Cards that are nominated and pass on average over the day's blocks, all and hired ones: idle devices have to pass the proof of work and of
 * time-lock, those with a hired card the latter. Leaves the share of the devices with one in `market.working`.
 */
export function passBlocks(): void {
  const { market, classes, slashes, uptime } = resident.state;
  const { ready, hired, utilisation, working, passing, passingHired } = market;
  const { splits, nominated } = uptime;
  const { hiredPasses, idlePasses } = slashes;
  const { count } = classes;
  for (let c = 0; c < count; c++) {
    const cards = ready[c] as number;
    const share = hiredDevices(utilisation[c] as number, cards, splits[c] as number);
    const part = nominated[c] as number;
    working[c] = share;
    passingHired[c] = (hired[c] as number) * part * hiredPasses;
    passing[c] = cards * part * (share * hiredPasses + (1 - share) * idlePasses);
  }
}

/** Expected slashes of the day. */
export function slashAsExpected(day: number): void {
  const { state } = resident;
  const { working, ready } = state.market;
  const { nominated } = state.uptime;
  const { wanted } = state.slashed;
  const { hired, idle } = state.slashes;
  const { count, stakeIo, devicesPerCard } = state.classes;
  // typed as numbers for the compiler, which would else look at the kind of each in every turn of the loop
  const slashShare = +state.values.slashShare;
  const microPerIo = +MICRO_PER_IO;
  let devices = 0;
  for (let c = 0; c < count; c++) {
    const share = working[c] as number;
    const perCard = (nominated[c] as number) * (share * hired + (1 - share) * idle);
    const cards = (ready[c] as number) * perCard;
    wanted[c] = cards * (stakeIo[c] as number) * slashShare * microPerIo;
    devices += cards * (devicesPerCard[c] as number);
  }
  state.flows.slashes = devices;
  holdSlashed(day);
}
