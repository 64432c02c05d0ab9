import { parseDate } from '../../../core';
import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import { MICRO_PER_IO } from '../micro';
import { resident } from '../resident';
import type { IonetValues } from '../state';
import { baseScore } from './block-score';
import { stakePerCard } from './card-cost';
import type { Pools } from './pools';
import { backedShare, requiredStake, stakeableMicro } from './staking';

const HOURS = 24;

/** Where the weights and rewards of fake cards stand, behind the device classes. */
export const FAKES = DEVICE_COUNT;

/** Cards that do not exist: they score in the reward pool of the class they pretend to be, are never hired, and are found out. */
export interface Fakes {
  /** Class they pretend to be, weight of a card in the block, stake of a card in IO. */
  readonly device: number;
  readonly scorePerCard: number;
  readonly stakeIo: number;
  /** Cards an hour that a wave lets in, and the hours since the start between which it does. */
  readonly perWaveHour: number;
  readonly waveFrom: number;
  readonly waveTo: number;
  /** Fakes let in for each real card that joins. */
  readonly perJoin: number;
  /** Whether there will ever be any. */
  readonly exist: boolean;
  /** Inside at the end of the day, and at each hour of it. */
  cards: number;
  readonly byHour: Float64Array;
  /** Mean of the day. */
  meanCards: number;
  /** Let in and found out on the day. */
  entered: number;
  found: number;
}

/** The fakes at the start: their share of all GPUs. */
export function prepareFakes(values: IonetValues, pools: Pools, startDay: number): Fakes {
  const device = devices.findIndex(({ key }) => key === values.sybilClass);
  const { tier, cardsPerDevice } = devices[device] as DeviceClass;
  const multiplier = pools.multiplier[device] as number;
  const perJoin = values.sybilShare / (1 - values.sybilShare);
  const gpus = devices.reduce((sum, each) => sum + (each.isGpu ? each.initialCards : 0), 0);
  const waveFrom = (parseDate(values.sybilWaveDate) - startDay) * HOURS;
  const perWaveHour = (values.sybilWaveCards * values.sybilPassShare) / values.sybilWaveHours;
  return {
    device,
    scorePerCard: baseScore(tier, multiplier, cardsPerDevice, 0) / cardsPerDevice,
    stakeIo: values.sybilStaked
      ? stakePerCard(devices[device] as DeviceClass, values.stakePerProcessorIo)
      : 0,
    perWaveHour,
    waveFrom,
    waveTo: waveFrom + values.sybilWaveHours,
    perJoin,
    exist: perWaveHour > 0 || perJoin > 0,
    cards: Math.round(gpus * perJoin),
    byHour: new Float64Array(HOURS),
    meanCards: 0,
    entered: 0,
    found: 0,
  };
}

/** Fakes that would be let in within an hour of a day. */
export function fakesComing(day: number, hour: number): number {
  const { fakes, fleet } = resident.state;
  const now = day * HOURS + hour;
  const inWave = now >= fakes.waveFrom && now < fakes.waveTo;
  return (inWave ? fakes.perWaveHour : 0) + (fleet.joins * fakes.perJoin) / HOURS;
}

/** Fakes that find a stake on a day; Infinity where none is asked for. */
export function roomForFakes(day: number): number {
  const { fakes, held } = resident.state;
  if (fakes.stakeIo === 0) return Infinity;
  const left = stakeableMicro(Math.max(0, day - 1)) - requiredStake() - held.micro;
  return Math.max(0, left / MICRO_PER_IO / fakes.stakeIo);
}

/** A day of fakes as expected: each hour some are found out and others let in. */
export function expectFakes(day: number): void {
  const { fakes, values } = resident.state;
  if (!fakes.exist) return;
  const room = roomForFakes(day);
  fakes.entered = 0;
  fakes.found = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const found = fakes.cards * values.sybilFoundPerHour;
    const entering = Math.min(fakesComing(day, hour), room - fakes.entered);
    noteFakes(fakes, hour, found, entering);
  }
}

/** Fewer cards than this are none. */
const SMALLEST = 1e-9;

/** Counts an hour in which some fakes were found out and others let in. */
export function noteFakes(fakes: Fakes, hour: number, found: number, entering: number): void {
  const left = fakes.cards + entering - found;
  fakes.cards = left > SMALLEST ? left : 0;
  fakes.found += found;
  fakes.entered += entering;
  fakes.byHour[hour] = fakes.cards;
}

/** Mean of the day, and what becomes of the stakes of those found out: slashed and burned after the appeal, or cooling down. */
export function settleFakes(day: number): void {
  const { fakes, held, values } = resident.state;
  if (!fakes.exist) return;
  let sum = 0;
  for (let hour = 0; hour < HOURS; hour++) sum += fakes.byHour[hour] as number;
  fakes.meanCards = sum / HOURS;
  const gone = fakes.found * fakes.stakeIo * MICRO_PER_IO;
  const stake = Math.floor(gone * backedShare(day, gone));
  const slashed = Math.floor(stake * values.sybilSlashShare);
  held.hold(slashed, day, values.appealDays);
  held.burnOfFakesAfter(slashed, day, values.appealDays);
  held.hold(stake - slashed, day, values.unstakeCooldownDays);
}
