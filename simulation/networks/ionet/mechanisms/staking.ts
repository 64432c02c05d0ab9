import { MICRO_PER_IO } from '../micro';
import { circulatingMicro } from '../circulating';
import { resident } from '../resident';

/**
 * Stake the whole fleet must hold, and fake cards with it, in whole micro-IO: 200 IO × max(1, multiplier) × processors for each device.
 * Source: io.net documentation, staking.
 */
export function requiredStake(): number {
  const { fleet, classes, fakes } = resident.state;
  let io = 0;
  for (let c = 0; c < classes.count; c++) {
    io += (fleet.cardsOfClass[c] as number) * (classes.stakeIo[c] as number);
  }
  return Math.round((io + fakes.cards * fakes.stakeIo) * MICRO_PER_IO);
}

/**
 * Share of the newcomers who find the stake they need, 0…1: all while the fleet that stays and those who join need
 * at most `stakeableMicro`, else the part for whom it is enough. Amounts in micro-IO.
 */
export function admittedShare(stayingMicro: number, joiningMicro: number, stakeableMicro: number): number {
  const left = Math.max(0, stakeableMicro - stayingMicro);
  return joiningMicro > left ? left / joiningMicro : 1;
}

/** Stakes beside those of the fleet: of fake cards, and held ones of suppliers who left. Micro-IO. */
export function otherStakes(): number {
  const { fakes, held } = resident.state;
  return fakes.cards * fakes.stakeIo * MICRO_PER_IO + held.micro;
}

/**
 * Share of the stakes the fleet needs that is really there, 0…1: all but where fleet and held stakes together need more than what
 * circulates, as some starts do. Who leaves takes no more along; `goneMicro` are stakes of those just gone.
 */
export function backedShare(day: number, goneMicro = 0, requiredMicro = requiredStake()): number {
  const { state } = resident;
  const required = requiredMicro + goneMicro;
  const there = Math.max(0, circulatingMicro(day) - state.held.micro);
  return there < required ? there / required : 1;
}

/** The most that can be staked on a day, micro-IO. */
export function stakeableMicro(day: number): number {
  const { state } = resident;
  return circulatingMicro(day) * state.values.stakeableShare;
}
