import { MICRO_PER_IO } from '../micro';
import { IDLE, INVESTOR, MERCENARY, type IonetState } from '../state';
import { entryRate, exitHazard } from './supplier-response';

/** Share of a class's first fleet that somebody always tries to join with, so that a class can come back. */
const SEED_SHARE = 0.005;
const SMALLEST_FLEET = 1e-9;

/** Today's margin of a card by class, USD a day: rent and rewards after selling, less costs. */
export function measureMargins(state: IonetState, day: number): void {
  const { fleet, flows, classes } = state;
  const { fixedCostUsd, stakeIo, count } = classes;
  const price = state.paths.ioPriceUsd[day] as number;
  const rewardUsd = (price * (1 - state.values.sellSlippage)) / MICRO_PER_IO;
  const stakeUsd = price * state.interestPerDay;
  for (let c = 0; c < count; c++) {
    const cards = Math.max(1, fleet.cardsOfClass[c] as number);
    const cost = (fixedCostUsd[c] as number) + (stakeIo[c] as number) * stakeUsd;
    const rewardMargin = ((flows.rewardMicro[c] as number) * rewardUsd) / cards - cost;
    fleet.rewardMargin[c] = rewardMargin;
    fleet.margin[c] = (flows.rentUsd[c] as number) / cards + rewardMargin;
  }
}

/**
 * Suppliers come and go at the end of the day. A return is 1 at the margins of the start: idle owners look at the
 * margin against the trend of compute prices, investors at the margin against hardware prices, mercenaries at
 * rewards less costs alone. Each type averages over its patience before it leaves, newcomers over their memory.
 */
export function moveSuppliers(state: IonetState, day: number): void {
  const { fleet, reference } = state;
  const { count, initialCards } = state.classes;
  const hardware = state.paths.hardwarePrice[day] as number;
  const trend = state.paths.computeTrend[day] as number;
  let total = 0;
  for (let c = 0; c < count; c++) total += fleet.cardsOfClass[c] as number;
  const room = Math.max(0, 1 - total / state.values.addressableDevices);
  fleet.joins = 0;
  fleet.exits = 0;
  for (let c = 0; c < count; c++) {
    const margin = fleet.margin[c] as number;
    const start = reference.margin[c] as number;
    const scale = reference.scale[c] as number;
    const rewardChange = (fleet.rewardMargin[c] as number) - (reference.rewardMargin[c] as number);
    const base = Math.max(fleet.cardsOfClass[c] as number, (initialCards[c] as number) * SEED_SHARE) * room;
    fleet.cardsOfClass[c] =
      moveGroup(state, IDLE, c, 1 + (margin / trend - start) / scale, base) +
      moveGroup(state, INVESTOR, c, 1 + (margin / hardware - start) / scale, base) +
      moveGroup(state, MERCENARY, c, 1 + rewardChange / (reference.rewardScale[c] as number), base);
  }
}

/** Moves one type of one class by its return `x`; `base` are the cards newcomers are counted against. */
function moveGroup(state: IonetState, type: number, c: number, x: number, base: number): number {
  const { fleet, values } = state;
  const { cards, averages, entryAverages } = fleet;
  const group = type * state.classes.count + c;
  const memory = state.exitMemory[type] as number;
  const turnover = state.turnover[type] as number;
  const average = (averages[group] as number) + (x - (averages[group] as number)) * memory;
  const recent =
    (entryAverages[group] as number) + (x - (entryAverages[group] as number)) * state.entryMemory;
  averages[group] = average;
  entryAverages[group] = recent;
  const now = cards[group] as number;
  const leaving = now * exitHazard(average, turnover, values.exitSensitivity, memory);
  const rate = entryRate(recent, turnover, values.entryElasticity, values.maximumEntryPerDay);
  const joining = base * (state.mix[type] as number) * rate;
  const next = now - leaving + joining;
  fleet.joins += joining;
  fleet.exits += leaving;
  return (cards[group] = next < SMALLEST_FLEET ? 0 : next);
}
