import { devices, type DeviceClass } from '../devices';
import { unbackedShare } from '../mechanisms/slashing';
import { admittedShare, backedShare, otherStakes, stakeableMicro } from '../mechanisms/staking';
import { countCards, weighChoices } from '../mechanisms/suppliers';
import { toMicro } from '../micro';
import type { IonetState } from '../state';
import { SUPPLIER_TYPES } from '../supplier-types';
import type { ClassAgents } from './class-agents';

const HOURS = 24;

/** The suppliers of all classes, and how many want to join today by supplier type and class. */
export interface Agents {
  readonly classes: readonly ClassAgents[];
  readonly wanting: Int32Array;
}

/** Lets whole devices stand for the cards of the start: each class keeps its mix of types, rounded to devices. */
export function settleAgents({ classes }: Agents, daily: IonetState): void {
  classes.forEach((agents, c) => {
    const { cardsPerDevice, initialCards } = devices[c] as DeviceClass;
    const all = Math.round(initialCards / cardsPerDevice);
    let sum = 0;
    let placed = 0;
    for (let type = 0; type < SUPPLIER_TYPES; type++) {
      sum += daily.mix[type] as number;
      for (const until = Math.round(all * Math.min(1, sum)); placed < until; placed++) agents.join(type, 0);
    }
  });
  countDevices(classes, daily);
}

/**
 * The end of a day for every single supplier: leaves with the chance its type's average return gives it, its stake cooling down; newcomers
 * come as a Poisson process and join while they find a stake. Means are those of the daily mode.
 */
export function moveAgents({ classes, wanting }: Agents, daily: IonetState, day: number): void {
  weighChoices(day);
  daily.fleet.exits = 0;
  leaveByChance(classes, daily, day);
  const admitted = drawWanting(classes, wanting, daily, day);
  admit(classes, wanting, daily, day, admitted);
  countDevices(classes, daily);
}

/** Single owners who were slashed and find no stake leave, what is left of their stakes cooling down. Returns how many. */
function leaveUnbacked(classes: readonly ClassAgents[], daily: IonetState, day: number): number {
  const { fleet, slashed, held, values } = daily;
  let [left, micro] = [0, 0];
  for (let c = 0; c < classes.length; c++) {
    const agents = classes[c] as ClassAgents;
    const { cardsPerDevice } = devices[c] as DeviceClass;
    const present = agents.counts.reduce((all, count) => all + count, 0);
    const leaving = Math.min(present, Math.ceil(present * unbackedShare(c)));
    if (leaving === 0) continue;
    for (let device = 0; device < leaving; device++) agents.leave(agents.anyType());
    left += leaving;
    fleet.exits += leaving * cardsPerDevice;
    micro += leaving * stakeOfDevice(daily, c) * slashed.backed - (slashed.unbacked[c] as number);
  }
  countDevices(classes, daily);
  held.hold(Math.max(0, Math.floor(micro)), day, values.unstakeCooldownDays);
  return left;
}

function leaveByChance(classes: readonly ClassAgents[], daily: IonetState, day: number): void {
  const { fleet } = daily;
  let left = daily.slashed.unbackedMicro > 0 ? leaveUnbacked(classes, daily, day) : 0;
  let exits = fleet.exits;
  const backed = backedShare(day);
  let micro = 0;
  for (let c = 0; c < classes.length; c++) {
    const agents = classes[c] as ClassAgents;
    const { cardsPerDevice } = devices[c] as DeviceClass;
    for (let type = 0; type < SUPPLIER_TYPES; type++) {
      const chance = fleet.leaving[type * classes.length + c] as number;
      const leaving = agents.draws.binomial(agents.counts[type] as number, chance);
      for (let device = 0; device < leaving; device++) agents.leave(type);
      left += leaving;
      exits += leaving * cardsPerDevice;
      micro += leaving * stakeOfDevice(daily, c);
    }
  }
  fleet.exits = exits;
  fleet.stakings = left;
  daily.held.hold(Math.floor(micro * backed), day, daily.values.unstakeCooldownDays);
}

/** Draws who wants to join; returns the share of them for whom stakes are left. */
function drawWanting(
  classes: readonly ClassAgents[],
  wanting: Int32Array,
  daily: IonetState,
  day: number,
): number {
  let staying = 0;
  let wanted = 0;
  for (let c = 0; c < classes.length; c++) {
    const agents = classes[c] as ClassAgents;
    const { cardsPerDevice } = devices[c] as DeviceClass;
    const stake = stakeOfDevice(daily, c);
    for (let type = 0; type < SUPPLIER_TYPES; type++) {
      const group = type * classes.length + c;
      const joining = agents.draws.poisson((daily.fleet.joining[group] as number) / cardsPerDevice);
      wanting[group] = joining;
      staying += (agents.counts[type] as number) * stake;
      wanted += joining * stake;
    }
  }
  return admittedShare(staying + otherStakes(), wanted, stakeableMicro(day));
}

function admit(
  classes: readonly ClassAgents[],
  wanting: Int32Array,
  daily: IonetState,
  day: number,
  admitted: number,
): void {
  let joins = 0;
  let left = stakeLeft(classes, daily, day);
  for (let group = 0; group < wanting.length; group++) {
    const c = group % classes.length;
    const agents = classes[c] as ClassAgents;
    const stake = stakeOfDevice(daily, c);
    for (let device = 0; device < (wanting[group] as number); device++) {
      if (admitted < 1 && (stake > left || agents.draws.next() >= admitted)) continue;
      agents.join(Math.floor(group / classes.length), (day + 1) * HOURS);
      left -= stake;
      joins += (devices[c] as DeviceClass).cardsPerDevice;
      daily.fleet.stakings++;
    }
  }
  daily.fleet.joins = joins;
}

/** Micro-IO that newcomers can still stake. */
function stakeLeft(classes: readonly ClassAgents[], daily: IonetState, day: number): number {
  let left = stakeableMicro(day) - otherStakes();
  for (let c = 0; c < classes.length; c++) {
    const { counts } = classes[c] as ClassAgents;
    for (let type = 0; type < SUPPLIER_TYPES; type++)
      left -= (counts[type] as number) * stakeOfDevice(daily, c);
  }
  return left;
}

function stakeOfDevice({ classes }: IonetState, c: number): number {
  return toMicro((classes.stakeIo[c] as number) * (devices[c] as DeviceClass).cardsPerDevice);
}

function countDevices(classes: readonly ClassAgents[], daily: IonetState): void {
  for (let c = 0; c < classes.length; c++) {
    const { counts } = classes[c] as ClassAgents;
    for (let type = 0; type < SUPPLIER_TYPES; type++) {
      daily.fleet.cards[type * classes.length + c] =
        (counts[type] as number) * (devices[c] as DeviceClass).cardsPerDevice;
    }
  }
  countCards();
}
