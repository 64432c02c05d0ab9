import { exp, log } from '../../../core/math';
import { marketParameters } from '../parameters/market';
import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, SECTORS_PER_PIB, SECTORS_PER_TIB } from '../units-of-power';

/**
 * Sets what users pay for storage on a day and how much of it. Given: the price is the input, and a share of active
 * data is paid for that grows with AI demand. Market: clients want to pay for D = D0 · demand · (p/p0)^−elasticity, of which
 * active data is found; the price moves by e^(speed · (D/capacity − target)) a day, so it settles where D = target · capacity,
 * and does not fall below what storage costs beyond what the block reward adds to it.
 */
export function setStoragePrice(state: FilecoinState, day: number): void {
  const { values, paths } = state;
  const demand = values.paidDataShare * (paths.aiDemand[day] as number);
  if (values.storagePriceRule === 'given') {
    state.storagePrice = paths.storagePrice[day] as number;
    state.paidData = state.activeData * Math.min(1, demand);
    return;
  }
  if (day > 0) movePrice(state, day);
  state.wantedData =
    state.derived.dataAtStart * demand * exp(-values.storageDemandElasticity * state.storageLogPrice);
  state.paidData = Math.min(state.activeData, state.wantedData);
}

const HIGHEST_PRICE_USD = marketParameters.storagePriceUsdPerTibMonth.hard[1];

/**
 * Moves the price of storage by one day under supply and demand, kept as its logarithm over that of the start. What counts
 * is yesterday's paid demand and not stored data: deals that nobody pays for do not answer to the price.
 */
function movePrice(state: FilecoinState, day: number): void {
  const { values, derived } = state;
  const utilisation = state.activeRaw > 0 ? Math.min(1, state.wantedData / state.activeRaw) : 1;
  const moved = state.storageLogPrice + values.storagePriceSpeed * (utilisation - values.utilisationTarget);
  const floor = Math.min(HIGHEST_PRICE_USD, priceFloor(state, day));
  const asked = derived.storagePriceAtStart * exp(moved);
  const price = asked > floor ? asked : floor;
  state.storageLogPrice = asked > floor ? moved : log(floor / derived.storagePriceAtStart);
  if (price > HIGHEST_PRICE_USD) state.storageLogPrice = log(HIGHEST_PRICE_USD / derived.storagePriceAtStart);
  state.storagePrice = Math.min(HIGHEST_PRICE_USD, price);
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
