import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import { MICRO_PER_IO } from '../micro';
import { IDLE, INVESTOR, MERCENARY, type IonetState } from '../state';
import { cardCost } from './card-margin';
import { entryRate, exitHazard } from './supplier-response';

/** Share of a class's first fleet that somebody always tries to join with, so that a class can come back. */
const SEED_SHARE = 0.005;
const SMALLEST_FLEET = 1e-9;

/** Today's margin of a card by class, USD a day: rent and rewards after selling, less costs. */
export function measureMargins(state: IonetState, day: number): void {
  const { fleet, flows, values, paths } = state;
  const price = paths.ioPriceUsd[day] as number;
  const rewardUsd = (price * (1 - values.sellSlippage)) / MICRO_PER_IO;
  for (let c = 0; c < DEVICE_COUNT; c++) {
    const cards = Math.max(1, fleet.cardsOfClass[c] as number);
    const cost = cardCost(devices[c] as DeviceClass, state.costs, price);
    const rewards = ((flows.rewardMicro[c] as number) * rewardUsd) / cards;
    fleet.rewardMargin[c] = rewards - cost;
    fleet.margin[c] = (flows.rentUsd[c] as number) / cards + rewards - cost;
  }
}

/**
 * Suppliers come and go at the end of the day. A return x is 1 at the margins of the start: idle owners look at
 * the margin, investors at the margin per hardware price, mercenaries at rewards less costs alone; each averages
 * over its own patience, newcomers over theirs.
 */
export function moveSuppliers(state: IonetState, day: number): void {
  const { fleet, values, reference, paths } = state;
  const hardware = paths.hardwarePrice[day] as number;
  const entryShare = 1 / values.entryMemoryDays;
  let total = 0;
  for (let c = 0; c < DEVICE_COUNT; c++) total += fleet.cardsOfClass[c] as number;
  const room = Math.max(0, 1 - total / values.addressableDevices);
  fleet.joins = 0;
  fleet.exits = 0;
  for (let c = 0; c < DEVICE_COUNT; c++) {
    const start = reference.margin[c] as number;
    const scale = reference.scale[c] as number;
    const x = 1 + ((fleet.margin[c] as number) - start) / scale;
    const perHardware = 1 + ((fleet.margin[c] as number) / hardware - start) / scale;
    const rewardsOnly =
      1 +
      ((fleet.rewardMargin[c] as number) - (reference.rewardMargin[c] as number)) /
        (reference.rewardScale[c] as number);
    const base =
      Math.max(fleet.cardsOfClass[c] as number, (devices[c] as DeviceClass).initialCards * SEED_SHARE) * room;
    moveGroup(state, IDLE, c, x, base, entryShare);
    moveGroup(state, INVESTOR, c, perHardware, base, entryShare);
    moveGroup(state, MERCENARY, c, rewardsOnly, base, entryShare);
    let cards = 0;
    for (let group = c; group < fleet.cards.length; group += DEVICE_COUNT)
      cards += fleet.cards[group] as number;
    fleet.cardsOfClass[c] = cards;
  }
}

function moveGroup(
  state: IonetState,
  type: number,
  c: number,
  x: number,
  base: number,
  entryShare: number,
): void {
  const { fleet, values, mix, patience, turnover } = state;
  const group = type * DEVICE_COUNT + c;
  const average =
    (fleet.averages[group] as number) + (x - (fleet.averages[group] as number)) / (patience[type] as number);
  const recent =
    (fleet.entryAverages[group] as number) + (x - (fleet.entryAverages[group] as number)) * entryShare;
  fleet.averages[group] = average;
  fleet.entryAverages[group] = recent;
  const cards = fleet.cards[group] as number;
  const normal = turnover[type] as number;
  const leaving = cards * exitHazard(average, normal, values.exitSensitivity, patience[type] as number);
  const joining =
    base *
    (mix[type] as number) *
    entryRate(recent, normal, values.entryElasticity, values.maximumEntryPerDay);
  const next = cards - leaving + joining;
  fleet.cards[group] = next < SMALLEST_FLEET ? 0 : next;
  fleet.joins += joining;
  fleet.exits += leaving;
}
