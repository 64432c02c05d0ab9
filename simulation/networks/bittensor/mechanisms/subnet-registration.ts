import { endFocus } from '../focus/focus';
import { poolPrice } from './pool';
import { referenceSales } from './reference-sales';
import { subnetLockCost } from './registration-burn';
import { blockEmission } from './mint';
import { SUBNET_SLOTS } from '../members';
import type { BittensorState, SubnetRegistrations } from '../state';

const DAYS_PER_YEAR = 365;
/** Days from a registration to the start call: the chain's delay of 50,400 blocks. */
const START_DELAY_DAYS = 7;
/** Blocks in which the doubled lock cost falls by the last one at an emission of 1 TAO; fewer after halvings. */
const LOCK_INTERVAL_BLOCKS = 100_800;

/** Registrations of subnets before the first day: the lock at its least, nobody waiting. */
export const noRegistrations = (leastLockTao: number): SubnetRegistrations => ({
  count: 0,
  waiting: 0,
  former: new Float64Array(SUBNET_SLOTS),
  isReplaced: new Uint8Array(SUBNET_SLOTS),
  observedPrice: new Float64Array(SUBNET_SLOTS),
  lastLockTao: leastLockTao,
  blocksSinceLock: 0,
  slot: -1,
  newPoolTao: 0,
  paidOutTao: 0,
  recycledTao: 0,
});

/**
 * New subnets come at the given rate. Each pays the lock cost and takes the slot of the lowest moving price among
 * subnets past their immunity: that pool's TAO is paid out to the holders of its alpha, all of which ends. Of the lock the
 * new pool keeps its share; the rest is recycled. How attractive a newcomer is, is drawn among the subnets of the day; what it gets is
 * taken from the others (`inflowLeft`).
 * At most one a day; while there is no slot or the lock is more than they would pay, candidates wait. Source: Subtensor `subnets/subnet.rs`,
 * `coinbase/root.rs get_network_lock_cost, get_network_to_prune`.
 */
export function registerSubnets(state: BittensorState, day: number): void {
  const { values, registrations, blocksPerDay } = state;
  registrations.slot = -1;
  registrations.newPoolTao = registrations.paidOutTao = registrations.recycledTao = 0;
  if (!values.subnetTurnover) return;
  registrations.blocksSinceLock += blocksPerDay;
  registrations.waiting += values.newSubnetsPerYear / DAYS_PER_YEAR;
  if (registrations.waiting < 1) return;
  const slot = slotToPrune(state);
  const lock = lockCost(state);
  const free = state.issuance - state.poolTotalTao - state.rootTao;
  if (slot < 0 || lock > values.subnetMostLockTao || !(free >= lock)) return;
  registrations.waiting -= 1;
  registrations.count += 1;
  registrations.lastLockTao = lock;
  registrations.blocksSinceLock = 0;
  registrations.slot = slot;
  registrations.newPoolTao = values.newSubnetPoolTao;
  registrations.recycledTao = lock - registrations.newPoolTao;
  replaceSubnet(state, slot, day);
}

/**
 * What newcomers leave of the inflow to each: they take theirs from the others, so that all subnets together get what
 * they would have got without registrations. Usual sales of replaced subnets are held as they were.
 */
export function inflowLeft({ registrations, subnets }: BittensorState): number {
  if (registrations.count === 0) return 1;
  const { former, isReplaced, observedPrice } = registrations;
  const { supportedPrice, attraction, usualSales, started } = subnets;
  let before = 0;
  let now = 0;
  for (let i = 0; i < former.length; i++) {
    const own =
      (started[i] as number) *
      (attraction[i] as number) *
      (usualSales[i] as number) *
      (supportedPrice[i] as number);
    now += own;
    before += isReplaced[i] === 1 ? (former[i] as number) * (observedPrice[i] as number) : own;
  }
  return now > 0 ? before / now : 1;
}

/** What a registration costs now, TAO; never less than what the new pool takes. */
export function lockCost(state: BittensorState): number {
  const { registrations, values } = state;
  const { lastLockTao, blocksSinceLock, count } = registrations;
  const least = Math.max(values.subnetMinLockTao, values.newSubnetPoolTao);
  if (count === 0) return least;
  const interval = (LOCK_INTERVAL_BLOCKS * blockEmission(state)) / values.baseBlockEmissionTao;
  return subnetLockCost(lastLockTao, blocksSinceLock, interval, least);
}

/**
 * The subnet past its immunity with the lowest moving price, of equals the first; −1 for none. Immunity counts from the
 * registration, which is the delay of the start call before the age that moving prices know.
 */
function slotToPrune({ subnets, values, blocksPerDay }: BittensorState): number {
  const { started, ageBlocks, movingPrice } = subnets;
  const immuneAge = values.subnetImmunityBlocks - START_DELAY_DAYS * blocksPerDay;
  let found = -1;
  let least = Infinity;
  for (let i = 0; i < started.length; i++) {
    const price = movingPrice[i] as number;
    if (started[i] === 0 || price >= least || (ageBlocks[i] as number) < immuneAge) continue;
    found = i;
    least = price;
  }
  return found;
}

/** Pays the old pool out, ends the slot's alpha, flows and averages, and opens the new pool at 1 TAO per alpha. */
function replaceSubnet(state: BittensorState, slot: number, day: number): void {
  const { subnets, registrations, values } = state;
  const { poolTao, poolAlpha, supportedPrice, attraction } = subnets;
  const like = Math.floor(state.newcomers.uniform(registrations.count, 0) * supportedPrice.length);
  const drawn = (supportedPrice[like] as number) * (attraction[like] as number);
  const { former, isReplaced, observedPrice } = registrations;
  if (isReplaced[slot] === 0) {
    isReplaced[slot] = 1;
    former[slot] = (attraction[slot] as number) * (subnets.usualSales[slot] as number);
    observedPrice[slot] = supportedPrice[slot] as number;
  }
  registrations.paidOutTao = poolTao[slot] as number;
  state.movingPriceSum -= subnets.movingPrice[slot] as number;
  for (const column of state.columns) column[slot] = 0;
  subnets.started[slot] = subnets.eligible[slot] = subnets.flowStarted[slot] = 0;
  subnets.emissionEnabled[slot] = 1;

  supportedPrice[slot] = drawn;
  attraction[slot] = 1;
  if (state.focus?.slot === slot) endFocus(state.focus);
  poolTao[slot] = registrations.newPoolTao;
  poolAlpha[slot] = poolPrice(registrations.newPoolTao, 1, values.poolQuoteWeight);
  subnets.alphaIssued[slot] = poolAlpha[slot] as number;
  subnets.price[slot] = 1;
  subnets.usualSales[slot] = state.blocksPerDay * referenceSales(poolAlpha[slot] as number, 0);
  subnets.startOffset[slot] = day + START_DELAY_DAYS;
  state.lastChangeOfEligibility = Math.max(state.lastChangeOfEligibility, day + START_DELAY_DAYS);
  state.poolTotalTao += registrations.newPoolTao - registrations.paidOutTao;
}
