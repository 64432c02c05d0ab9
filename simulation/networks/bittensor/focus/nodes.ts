import type { Random, RandomStream } from '../../../core';
import { pow } from '../../../core/math';
import { createSeatQueue, type SeatQueue } from './seat-queue';
import { createSubnet, type YumaSubnet } from '../yuma/subnet';
import { createWorkspace, type YumaWorkspace } from '../yuma/workspace';
import { copyParameters, type YumaParameters } from '../yuma/parameters';
import type { TaskKind } from './kinds';

/** Chain default: the least price of a seat, TAO. */
export const LEAST_SEAT_TAO = 0.0005;
/**
 * Errors of tests and moves of quality come from a table of so many normals, read round from a place drawn for each step;
 * a prime, so that rounds of a test do not meet the same validators.
 */
export const ERRORS = 1021;
/** Qualities of candidates, in the same way. */
export const CANDIDATES = 509;

/** What the nodes of a subnet are. */
export interface NodeTerms {
  readonly validators: number;
  readonly seats: number;
  /** Real miners a seat stands for. */
  readonly minersPerSeat: number;
  readonly kind: TaskKind;
  readonly stakeConcentration: number;
  /** Epochs a miner bears losses, and a candidate looks ahead. */
  readonly patience: number;
  /** Who looks at the subnet in an epoch, each for a seat; parts of one add up over epochs. */
  readonly candidates: number;
  readonly yuma: YumaParameters;
}

/** What an epoch pays all miners, what it costs a miner of middling quality, USD; and USD per TAO. */
export interface EpochPay {
  minersUsd: number;
  costUsd: number;
  taoPriceUsd: number;
}

/** The nodes of a subnet: validators on the first uids, miners after them; one entry a uid. */
export interface Nodes {
  readonly terms: NodeTerms;
  readonly pay: EpochPay;
  /** Rule of the epochs, its bonds averaged over as many of them as a step stands for. */
  readonly yuma: { -readonly [K in keyof YumaParameters]: YumaParameters[K] };
  readonly subnet: YumaSubnet;
  readonly workspace: YumaWorkspace;
  readonly quality: Float64Array;
  /** The quality a miner returns to. */
  readonly level: Float64Array;
  /** Incentive of the last epoch; of who came since, what it expects. */
  readonly paid: Float64Array;
  /** 1 where a miner holds the seat. */
  readonly isActive: Uint8Array;
  readonly lossEpochs: Float64Array;
  /** Order in which seats are lost within a step. */
  readonly seats: SeatQueue;
  /** Noise of each validator's tests. */
  readonly noise: Float64Array;
  readonly errors: Float64Array;
  /** The same errors, and from the first again as far as a round of all miners reaches. */
  readonly moves: Float64Array;
  readonly draws: RandomStream;
  readonly candidates: Float64Array;
  /** What an error-free test would weigh each of them. */
  readonly candidateWeights: Float64Array;
  /** Epochs computed so far, and how many a step stands for. */
  epoch: number;
  span: number;
  /** Quality over the last step as a multiple of that at its end, by what an error-free test would weigh. */
  spanQuality: number;
  seatTao: number;
  registered: number;
  left: number;
  /** TAO paid for seats so far. */
  spentTao: number;
  /** Groups of miners of seats taken that are still to register, and what one pays at most, USD. */
  waiting: number;
  waitingUsd: number;
}

/** Seats full of drawn miners, stake by the concentration, seat price at its least. */
export function createNodes(terms: NodeTerms, pay: EpochPay, random: Random): Nodes {
  const { validators, seats, stakeConcentration, kind } = terms;
  const uids = validators + seats;
  const subnet = createSubnet(uids);
  const draws = random.stream('focus.tests');
  const errors = Float64Array.from({ length: ERRORS }, (_, k) => draws.normal(3, k));
  const candidates = Float64Array.from({ length: CANDIDATES }, (_, k) => draws.uniform(4, k));
  const paid = new Float64Array(uids);
  const isActive = new Uint8Array(uids);
  const nodes: Nodes = {
    terms,
    pay,
    yuma: copyParameters(terms.yuma),
    subnet,
    workspace: createWorkspace(uids),
    quality: new Float64Array(uids),
    level: new Float64Array(uids),
    paid,
    isActive,
    lossEpochs: new Float64Array(uids),
    seats: createSeatQueue({ paid, isActive, registeredAt: subnet.registeredAt }),
    // the first validators of many test worst or best by chance: half to one and a half times the noise
    noise: Float64Array.from({ length: validators }, (_, i) => kind.noise * (0.5 + draws.uniform(2, i))),
    errors,
    moves: Float64Array.from({ length: ERRORS + seats }, (_, k) => errors[k % ERRORS] as number),
    draws,
    candidates,
    candidateWeights: candidates.map((drawn) => weightOf(drawn, kind.steepness)),
    epoch: 0,
    span: 1,
    spanQuality: 1,
    seatTao: LEAST_SEAT_TAO,
    registered: 0,
    left: 0,
    spentTao: 0,
    waiting: 0,
    waitingUsd: 0,
  };
  for (let i = 0; i < validators; i++) {
    subnet.stake[i] = pow(i + 1, -stakeConcentration);
    subnet.permits[i] = 1;
    for (let uid = validators; uid < uids; uid++) subnet.weightIsSet[uid * uids + i] = 1;
  }
  subnet.isWeighed.fill(1, validators);
  for (let uid = validators; uid < uids; uid++) {
    const drawn = draws.uniform(5, uid);
    nodes.level[uid] = drawn;
    nodes.quality[uid] = drawn;
    nodes.isActive[uid] = 1;
  }
  return nodes;
}

/** Lets the coming steps stand for `span` epochs each: bonds then move by as much at once. */
export function setSpan(nodes: Nodes, span: number): void {
  if (span === nodes.span) return;
  nodes.span = span;
  nodes.yuma.bondsMovingAverage = 1e6 * pow(nodes.terms.yuma.bondsMovingAverage / 1e6, span);
}

/** Weight of a quality of 0…1: its power of `steepness`, a whole number of 1…7, by squares. */
export function weightOf(quality: number, steepness: number): number {
  const square = quality * quality;
  let weight = (steepness & 1) === 1 ? quality : 1;
  if ((steepness & 2) === 2) weight *= square;
  if ((steepness & 4) === 4) weight *= square * square;
  return weight;
}

/** What a seat costs in an epoch, USD, by the level of its miner: better ones cost more, half to one and a half times. */
export const costOf = ({ pay, terms }: Nodes, level: number): number =>
  pay.costUsd * terms.minersPerSeat * (0.5 + level);
