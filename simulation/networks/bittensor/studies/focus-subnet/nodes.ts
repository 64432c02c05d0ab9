import type { Random, RandomStream } from '../../../../core';
import { pow } from '../../../../core/math';
import { createSubnet, setWeight, type YumaSubnet } from '../../yuma/subnet';
import { createWorkspace, type YumaWorkspace } from '../../yuma/workspace';
import { runEpoch } from '../../yuma/epoch';
import { floatArithmetic } from '../../yuma/float-arithmetic';
import type { YumaParameters } from '../../yuma/parameters';
import type { TaskKind } from './kinds';

const FULL = 65_535;
/** Chain defaults: blocks before a seat can be lost, its price in TAO and how that moves. */
const IMMUNITY_BLOCKS = 4096;
const LEAST_SEAT_TAO = 0.0005;
const MOST_SEAT_TAO = 100;
const SEAT_INCREASE = 1.26;
const SEAT_HALF_LIFE_BLOCKS = 360;
/** How strongly quality returns to a miner's own level in an epoch. Assumption. */
const REVERSION = 0.02;

/** What the nodes of a subnet live on. */
export interface SubnetTerms {
  readonly validators: number;
  readonly seats: number;
  readonly kind: TaskKind;
  readonly stakeConcentration: number;
  readonly patience: number;
  readonly candidates: number;
  readonly yuma: YumaParameters;
  /** USD an epoch pays all miners, costs of a miner an epoch, and USD per TAO. */
  readonly minersUsd: number;
  readonly costUsd: number;
  readonly taoPriceUsd: number;
}

/** The nodes of a subnet: validators on the first uids, miners after them; one entry a uid. */
export interface Nodes {
  readonly terms: SubnetTerms;
  readonly subnet: YumaSubnet;
  readonly workspace: YumaWorkspace;
  readonly quality: Float64Array;
  readonly level: Float64Array;
  readonly costUsd: Float64Array;
  /** 1 where a miner holds the seat. */
  readonly isActive: Uint8Array;
  readonly lossEpochs: Int32Array;
  readonly walk: RandomStream;
  readonly test: RandomStream;
  readonly arrivals: RandomStream;
  seatTao: number;
  registered: number;
  left: number;
}

/** Seats full of drawn miners, stake by the concentration, seat price at its least. */
export function createNodes(terms: SubnetTerms, random: Random): Nodes {
  const { validators, seats, stakeConcentration } = terms;
  const uids = validators + seats;
  const subnet = createSubnet(uids);
  const nodes: Nodes = {
    terms,
    subnet,
    workspace: createWorkspace(uids),
    quality: new Float64Array(uids),
    level: new Float64Array(uids),
    costUsd: new Float64Array(uids),
    isActive: new Uint8Array(uids),
    lossEpochs: new Int32Array(uids),
    walk: random.stream('focus.quality'),
    test: random.stream('focus.tests'),
    arrivals: random.stream('focus.arrivals'),
    seatTao: LEAST_SEAT_TAO,
    registered: 0,
    left: 0,
  };
  for (let i = 0; i < validators; i++) {
    subnet.stake[i] = pow(i + 1, -stakeConcentration);
    subnet.permits[i] = 1;
  }
  for (let uid = validators; uid < uids; uid++) seat(nodes, uid, nodes.arrivals.uniform(0, uid), 0);
  return nodes;
}

/** Gives a seat to a miner of a quality; better ones cost more. */
function seat(
  { level, quality, costUsd, isActive, lossEpochs, subnet, terms }: Nodes,
  uid: number,
  drawn: number,
  block: number,
): void {
  level[uid] = drawn;
  quality[uid] = drawn;
  costUsd[uid] = costOf(terms, drawn);
  isActive[uid] = 1;
  lossEpochs[uid] = 0;
  subnet.registeredAt[uid] = block;
}

const costOf = ({ costUsd }: SubnetTerms, quality: number): number => costUsd * (0.5 + quality);

/** One epoch: qualities move, validators test and set weights, Yuma pays, miners come and go. */
export function runNodes(nodes: Nodes, epoch: number): void {
  const { subnet, workspace, terms } = nodes;
  subnet.block += terms.yuma.tempo;
  moveQuality(nodes, epoch);
  testMiners(nodes, epoch);
  runEpoch(floatArithmetic, terms.yuma, subnet, workspace, 0);
  leave(nodes);
  enter(nodes, epoch);
  const decay = pow(0.5, terms.yuma.tempo / SEAT_HALF_LIFE_BLOCKS);
  nodes.seatTao = Math.max(LEAST_SEAT_TAO, nodes.seatTao * decay);
}

function moveQuality({ quality, level, isActive, walk, terms }: Nodes, epoch: number): void {
  for (let uid = terms.validators; uid < quality.length; uid++) {
    if (isActive[uid] === 0) continue;
    const now = quality[uid] as number;
    const moved =
      now +
      REVERSION * ((level[uid] as number) - now) +
      terms.kind.drift * (2 * walk.uniform(epoch, uid) - 1);
    quality[uid] = Math.min(1, Math.max(0, moved));
  }
}

/** Every validator sees every quality with an error of its own and weighs it by the steepness of the kind. */
function testMiners({ quality, isActive, subnet, test, terms }: Nodes, epoch: number): void {
  const { validators, kind } = terms;
  const uids = quality.length;
  for (let i = 0; i < validators; i++) {
    // the first validators of many test worst or best by chance: half to one and a half times the noise
    const noise = kind.noise * (0.5 + test.uniform(0, uids * validators + i));
    subnet.lastUpdate[i] = subnet.block;
    for (let uid = validators; uid < uids; uid++) {
      const error = noise > 0 ? noise * test.normal(epoch + 1, i * uids + uid) : 0;
      const seen = isActive[uid] === 0 ? 0 : Math.min(1, Math.max(0, (quality[uid] as number) + error));
      let weight = seen;
      for (let k = 1; k < kind.steepness; k++) weight *= seen;
      setWeight(subnet, i, uid, Math.round(weight * FULL));
    }
  }
}

/** Miners that earned less than they cost for as long as their patience lasts leave, once they could lose the seat. */
function leave(nodes: Nodes): void {
  const { workspace, terms, costUsd, isActive, lossEpochs, subnet } = nodes;
  for (let uid = terms.validators; uid < isActive.length; uid++) {
    if (isActive[uid] === 0) continue;
    const earned = (workspace.incentive[uid] as number) * terms.minersUsd;
    lossEpochs[uid] = earned < (costUsd[uid] as number) ? (lossEpochs[uid] as number) + 1 : 0;
    const immune = subnet.block - (subnet.registeredAt[uid] as number) < IMMUNITY_BLOCKS;
    if (immune || (lossEpochs[uid] as number) < terms.patience) continue;
    isActive[uid] = 0;
    nodes.left += 1;
  }
}

/** Candidates register where their quality would earn cost and seat within the patience. */
function enter(nodes: Nodes, epoch: number): void {
  const { terms, arrivals, subnet, isActive } = nodes;
  for (let k = 0; k < terms.candidates; k++) {
    const drawn = arrivals.uniform(epoch + 1, k);
    const margin = expectedIncentive(nodes, drawn) * terms.minersUsd - costOf(terms, drawn);
    if (margin * terms.patience <= nodes.seatTao * terms.taoPriceUsd) continue;
    const uid = seatToTake(nodes);
    if (uid < 0) continue;
    if (isActive[uid] === 1) nodes.left += 1;
    seat(nodes, uid, drawn, subnet.block);
    nodes.registered += 1;
    nodes.seatTao = Math.min(MOST_SEAT_TAO, nodes.seatTao * SEAT_INCREASE);
  }
}

/** What the miner of the nearest quality was paid; all of it on an empty subnet. */
function expectedIncentive({ quality, isActive, workspace, terms }: Nodes, drawn: number): number {
  let nearest = Infinity;
  let incentive = 1;
  for (let uid = terms.validators; uid < quality.length; uid++) {
    const gap = Math.abs((quality[uid] as number) - drawn);
    if (isActive[uid] === 0 || gap >= nearest) continue;
    nearest = gap;
    incentive = workspace.incentive[uid] as number;
  }
  return incentive;
}

/** An empty seat, or that of the worst-paid miner past its immunity (of equals the first); −1 for none. */
function seatToTake({ isActive, workspace, subnet, terms }: Nodes): number {
  let found = -1;
  let least = Infinity;
  for (let uid = terms.validators; uid < isActive.length; uid++) {
    if (isActive[uid] === 0) return uid;
    const paid = workspace.incentive[uid] as number;
    if (subnet.block - (subnet.registeredAt[uid] as number) < IMMUNITY_BLOCKS || paid >= least) continue;
    least = paid;
    found = uid;
  }
  return found;
}
