import type { Random } from '../../../core';
import { pow } from '../../../core/math';
import { yumaParameters } from './yuma-mode';
import type { BittensorState, BittensorValues } from '../state';
import { judgeNodes, paidQuality } from './judge';
import { kinds, type TaskKindId } from './kinds';
import { costOf, createNodes, setSpan, type Nodes } from './nodes';
import { moveNodes } from './seats';

/** How the epochs of the subnet in focus enter the days. */
export type FocusEpochs = 'off' | 'every' | 'daily' | 'sampled';

/** Days one computed step stands for at most when epochs are sampled. */
export const SAMPLE_DAYS = 21;
/** The same under a rule that reads flows, where small shares feel every sale. */
const FLOW_SAMPLE_DAYS = 3;
/** Days before the first in which the drawn miners are sorted out. */
const SETTLING_DAYS = 45;
/** Days a settling step stands for when epochs are sampled; with three, single months would be more than 1 % off daily tests. */
const SETTLING_SAMPLE = 2;
/** Seats at which a candidate of the parameter stands for one of them. */
const SEATS_OF_CANDIDATES = 32;
/** Days over which stakers average the quality they see. Assumption. */
const MEMORY_DAYS = 30;
/** Bounds of what quality does to demand. */
const LEAST_DEMAND = 0.1;
const MOST_DEMAND = 10;
const RAO = 1e9;

/** The subnet whose nodes are simulated one by one inside the run. */
export interface Focus {
  readonly slot: number;
  readonly mode: FocusEpochs;
  /** Whether the subnet was replaced: its nodes end with it, and the newcomer is computed in aggregate. */
  hasEnded: boolean;
  /** Days the last computed step stands for. */
  days: number;
  readonly epochsPerDay: number;
  readonly nodes: Nodes;
  /** Attraction of the subnet before quality acts on it. */
  attraction: number;
  /** Epochs that were due by the end of the last step, and the first day after it. */
  epochsDue: number;
  nextDay: number;
  /** Quality weighted by incentive: of the last step, as stakers remember it, and when the run began. */
  quality: number;
  seenQuality: number;
  firstQuality: number;
  /** Part of the miners' alpha they sell. */
  soldShare: number;
  /** Whether any miner earns. */
  isEarning: boolean;
  /** TAO paid for seats, registrations and departures a day; alpha that seats burned on the day. */
  seatsTaoPerDay: number;
  joinsPerDay: number;
  exitsPerDay: number;
  burnedAlpha: number;
  /** What the epochs of the last step paid, alpha a day. */
  nativeMinerAlpha: number;
  nativeValidatorAlpha: number;
}

/** The subnet in focus with drawn nodes, or nothing when it is off. */
export function createFocus(
  values: BittensorValues,
  blocksPerDay: number,
  attraction: Float64Array,
  random: Random,
): Focus | undefined {
  const mode = values.focusEpochs as FocusEpochs;
  if (mode === 'off') return undefined;
  const kind = kinds[values.focusKind as TaskKindId];
  const slot = values.focusNetuid - 1;
  const terms = {
    validators: Math.round(values.validatorsPerSubnet),
    seats: values.focusSeats,
    minersPerSeat: values.minerSlotsPerSubnet / values.focusSeats,
    kind,
    stakeConcentration: values.focusStakeConcentration,
    patience: values.focusPatience,
    candidates: (values.focusCandidates * values.focusSeats) / SEATS_OF_CANDIDATES,
    yuma: yumaParameters('yuma2', { tempo: values.tempoBlocks }),
  };
  return {
    slot,
    mode,
    hasEnded: false,
    days: 1,
    epochsPerDay: blocksPerDay / values.tempoBlocks,
    nodes: createNodes(terms, { minersUsd: 0, costUsd: 0, taoPriceUsd: 1 }, random),
    attraction: attraction[slot] as number,
    epochsDue: 0,
    nextDay: -1,
    quality: 0,
    seenQuality: 0,
    firstQuality: 0,
    soldShare: 0,
    isEarning: true,
    seatsTaoPerDay: 0,
    joinsPerDay: 0,
    exitsPerDay: 0,
    burnedAlpha: 0,
    nativeMinerAlpha: 0,
    nativeValidatorAlpha: 0,
  };
}

/**
 * The subnet in focus after participants are paid: its epochs are computed on what the day pays, its miners sell what
 * their costs need and the usual part of the rest, seats are paid for in alpha that is burned, validators' dividends
 * compound in their stake, and stakers answer to the quality that incentive pays for.
 */
export function runFocus(state: BittensorState, day: number): void {
  const { focus, subnets } = state;
  if (!focus || focus.hasEnded || subnets.started[focus.slot] === 0) return;
  if (focus.nextDay < 0) settle(state, focus, day);
  if (day >= focus.nextDay) computeStep(state, focus, day);
  act(state, focus);
}

/** Ends the focus with its subnet: nothing of it is left to count. */
export function endFocus(focus: Focus): void {
  focus.hasEnded = true;
  focus.isEarning = false;
  focus.quality = focus.seenQuality = focus.soldShare = 0;
  focus.seatsTaoPerDay = focus.joinsPerDay = focus.exitsPerDay = focus.burnedAlpha = 0;
  focus.nativeMinerAlpha = focus.nativeValidatorAlpha = 0;
}

/** Lets the drawn miners be sorted out at the pay of the first day, then counts from there. */
function settle(state: BittensorState, focus: Focus, day: number): void {
  const { nodes } = focus;
  notePay(state, focus, day);
  const most = focus.mode === 'sampled' ? SETTLING_SAMPLE : 1;
  let left = SETTLING_DAYS;
  while (left > 0) {
    const days = Math.min(most, left);
    setSpan(nodes, Math.max(1, Math.round(focus.epochsPerDay * days)));
    judgeNodes(nodes, 0);
    moveNodes(nodes);
    left -= days;
    const remembered = Math.min(days, MEMORY_DAYS - left);
    if (remembered > 0) focus.firstQuality += (paidQuality(nodes) * remembered) / MEMORY_DAYS;
  }
  focus.seenQuality = focus.firstQuality;
  focus.nextDay = day;
}

/** Computes the epochs of the day, or of the days a sample stands for. */
function computeStep(state: BittensorState, focus: Focus, day: number): void {
  const { nodes } = focus;
  const days = focus.mode === 'sampled' ? daysToSample(state.regimes, day) : 1;
  const isEvery = focus.mode === 'every';
  focus.days = days;
  notePay(state, focus, day);
  const before = { registered: nodes.registered, left: nodes.left, spentTao: nodes.spentTao };
  const dueBefore = Math.round(focus.epochsDue);
  focus.epochsDue += focus.epochsPerDay * days;
  const epochs = Math.max(1, Math.round(focus.epochsDue) - dueBefore);
  const steps = isEvery ? epochs : 1;
  setSpan(nodes, isEvery ? 1 : epochs);
  const rao = Math.floor((dayAlpha(state, focus.slot) * days * RAO) / steps);
  const { minerSellShare } = state.values;
  let quality = 0;
  let sold = 0;
  let minerRao = 0;
  let validatorRao = 0;
  for (let step = 0; step < steps; step++) {
    judgeNodes(nodes, rao);
    compound(state, focus, days / steps);
    quality += paidQuality(nodes);
    sold += soldShare(nodes, minerSellShare);
    minerRao += sumOf(nodes.workspace.serverEmission);
    validatorRao += sumOf(nodes.workspace.validatorEmission);
    moveNodes(nodes);
  }
  focus.quality = quality / steps;
  focus.soldShare = sold / steps;
  focus.isEarning = minerRao > 0 || rao === 0;
  focus.nativeMinerAlpha = minerRao / RAO / days;
  focus.nativeValidatorAlpha = validatorRao / RAO / days;
  focus.joinsPerDay = ((nodes.registered - before.registered) * nodes.terms.minersPerSeat) / days;
  focus.exitsPerDay = ((nodes.left - before.left) * nodes.terms.minersPerSeat) / days;
  focus.seatsTaoPerDay = (nodes.spentTao - before.spentTao) / days;
  focus.nextDay = day + days;
}

/** Days a sample from `day` on stands for: it ends where a rule that reads flows begins. */
function daysToSample(regimes: BittensorState['regimes'], day: number): number {
  if ((regimes[day]?.flowSteps ?? 0) > 0) return FLOW_SAMPLE_DAYS;
  let days = 1;
  while (days < SAMPLE_DAYS && !((regimes[day + days]?.flowSteps ?? 0) > 0)) days++;
  return days;
}

/** Alpha the day mints for miners and validators, what is burned included. */
const dayAlpha = ({ subnets, values }: BittensorState, slot: number): number =>
  (subnets.alphaMinted[slot] as number) * (1 - values.ownerCut);

function notePay({ subnets, values, world, taoPriceUsd }: BittensorState, focus: Focus, day: number): void {
  const { pay } = focus.nodes;
  const { slot, epochsPerDay } = focus;
  const kind = kinds[values.focusKind as TaskKindId];
  pay.taoPriceUsd = taoPriceUsd[day] as number;
  const minersTao = (subnets.minerAlpha[slot] as number) * (subnets.price[slot] as number);
  pay.minersUsd = (minersTao * pay.taoPriceUsd) / epochsPerDay;
  pay.costUsd = (values.minerCostUsdPerDay * kind.cost * (world.hardwarePrice[day] as number)) / epochsPerDay;
}

/** What validators do not sell of their dividends adds to their stake, as a part of all alpha outside the pool. */
function compound({ subnets, values }: BittensorState, { slot, nodes }: Focus, days: number): void {
  const outside = subnets.alphaOutside[slot] as number;
  const kept = (subnets.stakerAlpha[slot] as number) * (1 - values.stakerSellShare) * days;
  const growth = outside > 0 ? kept / outside : 0;
  const { stake } = nodes.subnet;
  let total = 0;
  for (let i = 0; i < nodes.terms.validators; i++) total += stake[i] as number;
  for (let i = 0; i < nodes.terms.validators; i++) {
    stake[i] = (stake[i] as number) / total + growth * (nodes.workspace.dividends[i] as number);
  }
}

/** Part of the miners' pay that is sold: what costs need, and `usual` of the rest. */
function soldShare(nodes: Nodes, usual: number): number {
  const { workspace, level, terms, pay } = nodes;
  if (!(pay.minersUsd > 0)) return usual;
  const perUsd = 1 / pay.minersUsd;
  let needed = 0;
  for (let uid = terms.validators; uid < level.length; uid++) {
    const earned = workspace.incentive[uid] as number;
    const cost = costOf(nodes, level[uid] as number) * perUsd;
    needed += cost < earned ? cost : earned;
  }
  return needed + usual * (1 - needed);
}

/** Moves the state by what the last step found. */
function act({ subnets, values }: BittensorState, focus: Focus): void {
  const { slot } = focus;
  const { minerAlpha, stakerAlpha, soldAlpha, alphaOutside, price, attraction, miners } = subnets;
  const earned = minerAlpha[slot] as number;
  const sold = soldAlpha[slot] as number;
  if (focus.isEarning) {
    soldAlpha[slot] = sold + earned * (focus.soldShare - values.minerSellShare);
  } else {
    // without incentive validators get the miners' part
    minerAlpha[slot] = 0;
    stakerAlpha[slot] = (stakerAlpha[slot] as number) + earned;
    soldAlpha[slot] = sold + earned * (values.stakerSellShare - values.minerSellShare);
  }
  focus.seenQuality += (focus.quality - focus.seenQuality) / MEMORY_DAYS;
  const outside = alphaOutside[slot] as number;
  focus.burnedAlpha = Math.min(outside, focus.seatsTaoPerDay / (price[slot] as number));
  alphaOutside[slot] = outside - focus.burnedAlpha;
  const better = focus.firstQuality > 0 ? focus.seenQuality / focus.firstQuality : 1;
  const demand = pow(Math.min(MOST_DEMAND, Math.max(LEAST_DEMAND, better)), values.focusQualityDemand);
  attraction[slot] = focus.attraction * demand;
  miners[slot] = activeSeats(focus.nodes) * focus.nodes.terms.minersPerSeat;
}

function activeSeats({ isActive }: Nodes): number {
  let count = 0;
  for (let uid = 0; uid < isActive.length; uid++) count += isActive[uid] as number;
  return count;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}
