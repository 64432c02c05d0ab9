import { exp, log } from '../../../core/math';
import { marketParameters } from '../parameters/market';
import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, SECTORS_PER_PIB, SECTORS_PER_TIB } from '../units-of-power';

/**
 * Sets what users pay for storage on a day and how much of it. Given: the price is the input, and a share of active
 * data is paid for that grows with AI demand. Market: clients want to pay for D = D0 · demand · (p/p0)^−elasticity, of which
 * active data is found; the price moves by e^(speed · (D/capacity − target)) a day, so it settles where D = target · capacity.
 * It does not fall below what storage costs beyond what the block reward adds to it, nor rise above what the same object
 * costs in a central cloud, where whoever finds no room here goes; where that is less than the cost, nothing is sold and the
 * price is what providers ask.
 */
export function setStoragePrice(state: FilecoinState, day: number): void {
  const { values, paths } = state;
  const demand = values.paidDataShare * (paths.aiDemand[day] as number);
  if (values.storagePriceRule === 'given') {
    state.storagePrice = paths.storagePrice[day] as number;
    state.paidData = state.activeData * Math.min(1, demand);
    return;
  }
  const ceiling = priceCeiling(state, day);
  const floor = priceFloor(state, day);
  movePrice(state, day, floor, ceiling);
  state.wantedData =
    floor > ceiling
      ? 0
      : state.derived.dataAtStart * demand * exp(-values.storageDemandElasticity * state.storageLogPrice);
  state.paidData = Math.min(state.activeData, state.wantedData);
}

const HIGHEST_PRICE_USD = marketParameters.storagePriceUsdPerTibMonth.hard[1];

/**
 * Moves the price of storage by one day under supply and demand, kept as its logarithm over that of the start. What counts
 * is yesterday's paid demand and not stored data: deals that nobody pays for do not answer to the price.
 */
function movePrice(state: FilecoinState, day: number, floor: number, ceiling: number): void {
  const { values, derived } = state;
  const utilisation = state.activeRaw > 0 ? Math.min(1, state.wantedData / state.activeRaw) : 1;
  const step = day > 0 ? values.storagePriceSpeed * (utilisation - values.utilisationTarget) : 0;
  const moved = state.storageLogPrice + step;
  const asked = derived.storagePriceAtStart * exp(moved);
  state.storagePrice = Math.max(floor, Math.min(ceiling, asked));
  state.storageLogPrice =
    state.storagePrice === asked ? moved : log(state.storagePrice / derived.storagePriceAtStart);
}

/**
 * Most that clients pay for a copy, USD per TiB-month: all copies of an object together cost no more than the share
 * `cloudPriceCeiling` of the same object in a central cloud.
 */
function priceCeiling({ values, paths }: FilecoinState, day: number): number {
  const cloud = values.cloudStorageUsdPerTibMonth * (paths.cloudPrice[day] as number);
  return Math.min(HIGHEST_PRICE_USD, (values.cloudPriceCeiling * cloud) / values.storedCopies);
}

/**
 * Least price at which storing data pays, USD per TiB-month: running cost less what verified deals add to the reward of
 * the same disk, plus the interest on the pledge they add.
 */
function priceFloor(state: FilecoinState, day: number): number {
  const { values, derived, flows, paths } = state;
  const cost = (derived.runningUsdPerTibDay * DAYS_PER_YEAR) / MONTHS_PER_YEAR;
  const extraFil =
    ((paths.verifiedQuality[day] as number) - 1) * SECTORS_PER_TIB * (paths.price[day] as number);
  const reward = state.activeQa > 0 ? flows.minerReward / (state.activeQa * SECTORS_PER_PIB) : 0;
  const subsidy = (extraFil * reward * DAYS_PER_YEAR) / MONTHS_PER_YEAR;
  const pledge = flows.pledgePerPib / SECTORS_PER_PIB;
  const carry = (extraFil * pledge * derived.interestRatePerYear) / MONTHS_PER_YEAR;
  return Math.max(values.storagePriceFloorUsd, cost - subsidy + carry);
}
