import { MICRO_PER_IO } from '../micro';
import { resident } from '../resident';
import type { Fleet } from '../state';
import { IDLE, INVESTOR, MERCENARY, SUPPLIER_TYPES } from '../supplier-types';
import { assumed } from './assumed';
import { slashLossIo, unbackedShare } from './slashing';
import { admittedShare, backedShare, otherStakes, requiredStake, stakeableMicro } from './staking';
import { entryRate, exitHazard } from './supplier-response';

/** Share of a class's first fleet that somebody always tries to join with, so that a class can come back. */
const SEED_SHARE = assumed.seedShare.value;
const SMALLEST_FLEET = 1e-9;
const NOTHING_EARNED = assumed.nothingEarned.value;

/** Today's margin of a card by class, USD a day: rent and rewards after selling, less costs and the expected loss by slashes. */
export function measureMargins(day: number): void {
  const { state } = resident;
  const { fleet, flows, classes } = state;
  const { fixedCostUsd, stakeIo, count } = classes;
  const price = state.paths.ioPriceUsd[day] as number;
  const rewardUsd = (price * (1 - state.values.sellSlippage)) / MICRO_PER_IO;
  const stakeUsd = price * state.interestPerDay;
  const { cardsOfClass, income, rewardMargin, margin } = fleet;
  const { rewardMicro, rentUsd } = flows;
  for (let c = 0; c < count; c++) {
    const there = cardsOfClass[c] as number;
    const cards = there > 1 ? there : 1;
    const slashed = slashLossIo(c) * price;
    const cost = (fixedCostUsd[c] as number) + (stakeIo[c] as number) * stakeUsd + slashed;
    const reward = ((rewardMicro[c] as number) * rewardUsd) / cards;
    const rent = (rentUsd[c] as number) / cards;
    const fromRewards = reward - cost;
    income[c] = rent + reward;
    rewardMargin[c] = fromRewards;
    margin[c] = rent + fromRewards;
  }
}

/**
 * Suppliers come and go at the end of the day, as many as are expected to. The stakes of those who leave cool down.
 */
export function moveSuppliers(day: number): void {
  const { state } = resident;
  const { fleet, classes } = state;
  weighChoices(day);
  const { cards, leaving } = fleet;
  fleet.exits = 0;
  fleet.stakings = 0;
  const isWhole = !(state.slashed.unbackedMicro > 0);
  if (!isWhole) leaveUnbacked(day);
  // the stake of a fleet that nobody left is known
  const backed = backedShare(day, 0, isWhole ? state.flows.requiredStakeMicro : requiredStake());
  let stakeIo = 0;
  let { exits, stakings } = fleet;
  const { stakeIo: stakeOfCard, devicesPerCard, count } = classes;
  const { churned } = state.shortage;
  for (let type = 0; type < SUPPLIER_TYPES; type++) {
    for (let c = 0; c < count; c++) {
      const group = type * count + c;
      const now = cards[group] as number;
      const left = now * (leaving[group] as number);
      churned[c] = type > 0 ? (churned[c] as number) + left : left;
      cards[group] = now - left;
      stakeIo += left * (stakeOfCard[c] as number);
      stakings += left * (devicesPerCard[c] as number);
      exits += left;
    }
  }
  fleet.stakings = stakings;
  fleet.exits = exits;
  state.held.hold(Math.floor(stakeIo * MICRO_PER_IO * backed), day, state.values.unstakeCooldownDays);
  admitNewcomers(day);
  noteChurn();
}

/** Counts the cards of all types, and leaves how many came and went since the day before. */
function noteChurn(): void {
  const { fleet, shortage } = resident.state;
  const { churned, leaving } = shortage;
  const { cardsOfClass } = fleet;
  for (let c = 0; c < cardsOfClass.length; c++) {
    const before = cardsOfClass[c] as number;
    const left = churned[c] as number;
    const now = cardsOf(fleet, c);
    cardsOfClass[c] = now;
    leaving[c] = before > 0 ? left / before : 0;
    churned[c] = 2 * left + (now - before);
  }
}

/** Whoever was slashed and finds no stake leaves, what is left of the stake cooling down. Counts their cards and devices among those that leave. */
function leaveUnbacked(day: number): void {
  const { fleet, classes, slashed, held, values } = resident.state;
  const { stakeIo, devicesPerCard, count } = classes;
  let micro = 0;
  for (let c = 0; c < count; c++) {
    const share = unbackedShare(c);
    if (share === 0) continue;
    const leaving = (fleet.cardsOfClass[c] as number) * share;
    fleet.exits += leaving;
    fleet.stakings += leaving * (devicesPerCard[c] as number);
    micro +=
      leaving * (stakeIo[c] as number) * MICRO_PER_IO * slashed.backed - (slashed.unbacked[c] as number);
    for (let group = c; group < fleet.cards.length; group += count) {
      fleet.cards[group] = (fleet.cards[group] as number) * (1 - share);
    }
  }
  countCards();
  held.hold(Math.max(0, Math.floor(micro)), day, values.unstakeCooldownDays);
}

/** Sums the cards of all supplier types by class. */
export function countCards(): void {
  const { fleet } = resident.state;
  const { cardsOfClass } = fleet;
  for (let c = 0; c < cardsOfClass.length; c++) cardsOfClass[c] = cardsOf(fleet, c);
}

function cardsOf({ cards, cardsOfClass }: Fleet, c: number): number {
  return ofTypes(cards, c, cardsOfClass.length);
}

/** Sum over the three supplier types of a class. */
function ofTypes(groups: Float64Array, c: number, count: number): number {
  return (groups[c] as number) + (groups[count + c] as number) + (groups[2 * count + c] as number);
}

/**
 * Share of each group that leaves today, and cards that would join it. A return is 1 at the margins of the start: idle owners look at
 * the margin against the trend of compute prices, investors at the margin against hardware prices, mercenaries at
 * rewards less costs alone. Each type averages over its patience before it leaves, newcomers over their memory. When a season of
 * rewards ends, mercenaries leave as fast as their patience allows and no more come.
 */
export function weighChoices(day: number): void {
  const { state } = resident;
  measureReturns(day);
  const room = roomForNewcomers();
  for (let type = 0; type < SUPPLIER_TYPES; type++) weighType(type, room);
  if (day >= state.seasonEndRow) endSeason();
}

function endSeason(): void {
  const { fleet, exitMemory, classes } = resident.state;
  for (let group = MERCENARY * classes.count; group < (MERCENARY + 1) * classes.count; group++) {
    fleet.leaving[group] = exitMemory[MERCENARY] as number;
    fleet.joining[group] = 0;
  }
}

/** Today's return of every type and class. */
function measureReturns(day: number): void {
  const { fleet, reference, paths, entryMemory } = resident.state;
  const { margin, rewardMargin, returns, income, recentIncome } = fleet;
  const { margin: startMargin, rewardMargin: startRewardMargin, perScale, perRewardScale } = reference;
  const count = margin.length;
  const [idle, investor, mercenary] = [IDLE * count, INVESTOR * count, MERCENARY * count];
  const perHardware = 1 / (paths.hardwarePrice[day] as number);
  const perTrend = 1 / (paths.computeTrend[day] as number);
  for (let c = 0; c < count; c++) {
    const now = margin[c] as number;
    const start = startMargin[c] as number;
    const scale = perScale[c] as number;
    const rewardChange = (rewardMargin[c] as number) - (startRewardMargin[c] as number);
    returns[idle + c] = 1 + (now * perTrend - start) * scale;
    returns[investor + c] = 1 + (now * perHardware - start) * scale;
    returns[mercenary + c] = 1 + rewardChange * (perRewardScale[c] as number);
    const earned = recentIncome[c] as number;
    recentIncome[c] = earned + ((income[c] as number) - earned) * entryMemory;
  }
}

/** Entry slows as the fleet nears all devices that could ever join: 1 far from it, 0 at it. */
function roomForNewcomers(): number {
  const { fleet, values } = resident.state;
  let total = 0;
  for (let c = 0; c < fleet.cardsOfClass.length; c++) total += fleet.cardsOfClass[c] as number;
  return Math.max(0, 1 - total / values.addressableDevices);
}

function weighType(type: number, room: number): void {
  const { state } = resident;
  const { fleet, values, entryMemory, reference, classes } = state;
  const { cardsOfClass, averages, entryAverages, returns, leaving, joining, recentIncome } = fleet;
  const { income } = reference;
  const { initialCards, count } = classes;
  // typed as numbers for the compiler, which would else look at the kind of each in every turn of the loop
  const most = +values.maximumEntryPerDay;
  const sensitivity = +values.exitSensitivity;
  const elasticity = +values.entryElasticity;
  const seedShare = +SEED_SHARE;
  const nothingEarned = +NOTHING_EARNED;
  const newToday = +entryMemory;
  const memory = state.exitMemory[type] as number;
  const turnover = state.turnover[type] as number;
  const share = (state.mix[type] as number) * room;
  for (let c = 0; c < count; c++) {
    const group = type * count + c;
    const today = returns[group] as number;
    const before = averages[group] as number;
    const average = before + (today - before) * memory;
    const recentBefore = entryAverages[group] as number;
    const recent = recentBefore + (today - recentBefore) * newToday;
    averages[group] = average;
    entryAverages[group] = recent;
    const seed = (initialCards[c] as number) * seedShare;
    const fleetNow = cardsOfClass[c] as number;
    const rate = entryRate(recent, turnover, elasticity, most);
    const start = (income[c] as number) * nothingEarned;
    const earned = recentIncome[c] as number;
    // of the newcomers below the balance all come while a card earns anything to speak of, none for nothing
    const willing = recent < 1 && earned < start ? (earned > 0 ? earned : 0) / start : 1;
    leaving[group] = exitHazard(average, turnover, sensitivity, memory);
    joining[group] = (fleetNow > seed ? fleetNow : seed) * share * rate * willing;
  }
}

/** Lets those join who find the stake they need: the fleet takes at most the stakeable part of circulating IO. */
function admitNewcomers(day: number): void {
  const { state } = resident;
  const { cards, joining } = state.fleet;
  const { stakeIo, devicesPerCard, count } = state.classes;
  let staying = 0;
  let wanted = 0;
  for (let c = 0; c < count; c++) {
    const stake = stakeIo[c] as number;
    staying += ofTypes(cards, c, count) * stake;
    wanted += ofTypes(joining, c, count) * stake;
  }
  const admitted = admittedShare(
    staying * MICRO_PER_IO + otherStakes(),
    wanted * MICRO_PER_IO,
    stakeableMicro(day),
  );
  const { fleet } = state;
  let joins = 0;
  let { stakings } = fleet;
  for (let from = 0; from < cards.length; from += count) {
    for (let c = 0; c < count; c++) {
      const group = from + c;
      const joined = (joining[group] as number) * admitted;
      const next = (cards[group] as number) + joined;
      cards[group] = next < SMALLEST_FLEET ? 0 : next;
      joins += joined;
      stakings += joined * (devicesPerCard[c] as number);
    }
  }
  fleet.joins = joins;
  fleet.stakings = stakings;
}
