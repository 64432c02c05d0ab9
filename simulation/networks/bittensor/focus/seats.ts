import { pow } from '../../../core/math';
import { resetBonds } from '../yuma/subnet';
import { ageSeats, emptySeat, IMMUNITY_BLOCKS, joinYoung, openSeats, takeOld, takeYoung } from './seat-queue';
import { CANDIDATES, costOf, LEAST_SEAT_TAO, weightOf, type Nodes } from './nodes';

/** Chain defaults: an immune miner loses its seat only while no more than so many others can, and the highest price in TAO. */
const LEAST_NON_IMMUNE = 10;
const MOST_SEAT_TAO = 100;
/** Miners that register in a row: those of a 32nd of a full subnet, for which a candidate of the parameter stands. */
const GROUP = 6;
/** An import is read anew in every round of a loop. */
const TABLE = CANDIDATES;
const LEAST = LEAST_SEAT_TAO;
/** Chain defaults: in how many blocks the price of a seat halves, and by how much a registration multiplies that of the next. */
export const SEAT_HALF_LIFE_BLOCKS = 360;
export const SEAT_INCREASE = 1.26;

/**
 * Miners leave and candidates register, epoch by epoch of the step. Candidates, who know their quality and how it is
 * weighed, register where it would pay cost and seat in time. A candidate stands for as many miners as a seat does, of which six
 * register in a row; the others wait until the price is one they pay, so that a seat costs what its miners do, however many
 * seats are simulated.
 */
export function moveNodes(nodes: Nodes): void {
  leave(nodes);
  nodes.seats.isOpen = false;
  const { terms, pay, candidates, candidateWeights, span, epoch, subnet } = nodes;
  const { patience, minersPerSeat } = terms;
  const looking = terms.candidates;
  const decay = pow(0.5, nodes.yuma.tempo / SEAT_HALF_LIFE_BLOCKS);
  // of a seat that stands for more miners these register in groups, each when it pays
  const group = Math.min(GROUP, minersPerSeat);
  const increase = pow(SEAT_INCREASE, group);
  const groupOfSeat = group / minersPerSeat;
  const groupsOfSeat = minersPerSeat / group;
  // who waited for a seat that others took since waits no more: never more than all seats are for
  const mostWaiting = terms.seats * (groupsOfSeat - 1);
  const groupsAnEpoch = Math.max(1, (looking * minersPerSeat) / GROUP);
  const seatCost = pay.costUsd * minersPerSeat;
  const { minersUsd, taoPriceUsd } = pay;
  let weights = sumOfWeights(nodes);
  let seatTao = nodes.seatTao;
  let next = Math.floor((epoch - span + 1) * looking);
  let drawnAt = next % TABLE;
  for (let left = span - 1; left >= 0; left--) {
    for (let count = 0; nodes.waiting > 0 && count < groupsAnEpoch; count++) {
      const part = Math.min(1, nodes.waiting);
      // the last group may be of fewer miners, who pay and raise the price as often as they register
      const raise = part < 1 ? pow(increase, part) : increase;
      const price = registrationsTao(seatTao, group * part, raise);
      if (!(nodes.waitingUsd * part > price * taoPriceUsd)) break;
      nodes.spentTao += price;
      nodes.waiting -= part;
      seatTao = Math.min(MOST_SEAT_TAO, seatTao * raise);
    }
    const end = Math.floor((epoch - left + 1) * looking);
    for (; next < end; next++) {
      const drawn = candidates[drawnAt] as number;
      const weight = candidateWeights[drawnAt] as number;
      drawnAt = drawnAt + 1 < TABLE ? drawnAt + 1 : 0;
      const expected = weight / (weights + weight);
      const margin = expected * minersUsd - seatCost * (0.5 + drawn);
      if (!(margin > 0)) continue;
      const price = registrationsTao(seatTao, group, increase);
      const worthUsd = margin * patience * groupOfSeat;
      if (!(worthUsd > price * taoPriceUsd)) continue;
      const block = subnet.block - left * nodes.yuma.tempo;
      const uid = seatToTake(nodes, block);
      if (uid < 0) continue;
      // whoever looks next competes with this one, be it in the same step
      weights += weight - weightAt(nodes, uid);
      if (nodes.isActive[uid] === 1) nodes.left += 1;
      takeSeat(nodes, uid, drawn, expected, block);
      nodes.spentTao += price;
      nodes.waiting = Math.min(mostWaiting, nodes.waiting + groupsOfSeat - 1);
      nodes.waitingUsd = worthUsd;
      seatTao = Math.min(MOST_SEAT_TAO, seatTao * increase);
    }
    seatTao = Math.max(LEAST, seatTao * decay);
  }
  nodes.seatTao = seatTao;
}

/** What `count` registrations in a row cost from a price of `first` TAO on, which they multiply by `increase`. */
export function registrationsTao(first: number, count: number, increase: number): number {
  if (first * increase <= MOST_SEAT_TAO) return (first * (increase - 1)) / (SEAT_INCREASE - 1);
  let price = first;
  let sum = 0;
  for (let left = count; left > 0; left--) {
    sum += price * Math.min(1, left);
    price = Math.min(MOST_SEAT_TAO, price * SEAT_INCREASE);
  }
  return sum;
}

/** Miners that earned less than they cost for as long as their patience lasts leave, once they could lose the seat. */
function leave(nodes: Nodes): void {
  const { paid, level, terms, pay, isActive, lossEpochs, subnet, span } = nodes;
  for (let uid = terms.validators; uid < isActive.length; uid++) {
    if (isActive[uid] === 0) continue;
    const isLoss = (paid[uid] as number) * pay.minersUsd < costOf(nodes, level[uid] as number);
    lossEpochs[uid] = isLoss ? (lossEpochs[uid] as number) + span : 0;
    if (!isLoss || isImmune(nodes, uid, subnet.block) || (lossEpochs[uid] as number) < terms.patience)
      continue;
    isActive[uid] = 0;
    nodes.left += 1;
  }
}

const isImmune = ({ subnet }: Nodes, uid: number, block: number) =>
  block - (subnet.registeredAt[uid] as number) < IMMUNITY_BLOCKS;

/** What all miners at work would be weighed without errors of tests. */
function sumOfWeights(nodes: Nodes): number {
  let sum = 0;
  for (let uid = nodes.terms.validators; uid < nodes.isActive.length; uid++) sum += weightAt(nodes, uid);
  return sum;
}

/** What the miner of a seat would be weighed without errors of tests; 0 for an empty seat. */
const weightAt = ({ quality, isActive, terms }: Nodes, uid: number): number =>
  isActive[uid] === 1 ? weightOf(quality[uid] as number, terms.kind.steepness) : 0;

function takeSeat(nodes: Nodes, uid: number, quality: number, expected: number, block: number): void {
  nodes.level[uid] = quality;
  nodes.quality[uid] = quality;
  nodes.paid[uid] = expected;
  nodes.isActive[uid] = 1;
  nodes.lossEpochs[uid] = 0;
  nodes.subnet.registeredAt[uid] = block;
  nodes.registered += 1;
  joinYoung(nodes.seats, uid);
  // the chain clears them at the next epoch, which a step of several would miss
  if (nodes.subnet.isBonded[uid] === 1) resetBonds(nodes.subnet, uid);
}

/**
 * Takes an empty seat out of the queue, or that of the worst-paid miner past its immunity, of equals who registered first, then the
 * lowest uid. Where no more than ten real uids are past it, validators among them, the worst-paid immune one loses its seat, if
 * there is one. −1 without miners. Source: Subtensor `subnets/registration.rs get_neuron_to_prune`; validators keep their seats here.
 */
function seatToTake({ seats, terms, yuma }: Nodes, block: number): number {
  const { validators, minersPerSeat } = terms;
  if (!seats.isOpen) openSeats(seats, validators, block);
  const empty = emptySeat(seats);
  if (empty >= 0) return empty;
  const old = ageSeats(seats, block);
  // validators have been there from the first and are past immunity
  if (old > 0 && validators + old * minersPerSeat > LEAST_NON_IMMUNE) return takeOld(seats);
  const young = takeYoung(seats, block, yuma.tempo);
  return young < 0 && old > 0 ? takeOld(seats) : young;
}
