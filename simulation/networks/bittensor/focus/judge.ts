import { pow } from '../../../core/math';
import { runEpoch } from '../yuma/epoch';
import { floatArithmetic } from '../yuma/float-arithmetic';
import { ERRORS, weightOf, type Nodes } from './nodes';

const FULL = 65_535;
/** An import is read anew in every round of a loop. */
const TABLE = ERRORS;
/** How strongly quality returns to a miner's own level in an epoch. Assumption. */
const REVERSION = 0.02;
/** Standard deviation of a uniform move of −1…1. */
const SD_OF_UNIFORM = Math.sqrt(1 / 3);
/** Qualities move once in so many epochs, by as much as these bring. */
const EPOCHS_PER_MOVE = 5;
const MOVE_KEEP = pow(1 - REVERSION, EPOCHS_PER_MOVE);
const MOVE_REVERSION = 1 - MOVE_KEEP;
const MOVE_SPREAD =
  SD_OF_UNIFORM * Math.sqrt((1 - MOVE_KEEP * MOVE_KEEP) / (1 - (1 - REVERSION) * (1 - REVERSION)));

/**
 * Qualities move, validators test and set weights, Yuma Consensus splits `rao`. A step of several epochs
 * (`setSpan`) is as many epochs on the weights of one test: consensus and incentive are those of each of them, and
 * bonds end where they would; qualities take the same path.
 */
export function judgeNodes(nodes: Nodes, rao: number): void {
  const { subnet, workspace, span } = nodes;
  nodes.epoch += span;
  subnet.block += nodes.yuma.tempo * span;
  moveQuality(nodes);
  testMiners(nodes);
  runEpoch(floatArithmetic, nodes.yuma, subnet, workspace, rao);
  nodes.paid.set(workspace.incentive);
}

/**
 * A walk that returns to the miner's level, on the same path however many epochs a step stands for. Notes how much better
 * the quality that weights ask for was over the step than at its end. Empty seats walk too; nobody sees it.
 */
function moveQuality(nodes: Nodes): void {
  const { draws, terms, epoch, span } = nodes;
  const lastMove = Math.floor(epoch / EPOCHS_PER_MOVE);
  const firstMove = Math.floor((epoch - span) / EPOCHS_PER_MOVE) + 1;
  let sum = 0;
  let now = 1;
  for (let move = firstMove; move <= lastMove; move++) {
    const place = Math.floor(draws.uniform(0, move) * TABLE) - terms.validators;
    now = moveOnce(nodes, place);
    sum += now;
  }
  nodes.spanQuality = span > 1 && sum > 0 && now > 0 ? sum / (lastMove - firstMove + 1) / now : 1;
}

/**
 * Moves all qualities by what the table holds from `place` on. Returns the quality of miners at work, weighted as an
 * error-free test would; 1 where there is none.
 */
function moveOnce({ quality, level, isActive, moves, terms }: Nodes, place: number): number {
  const { steepness, drift } = terms.kind;
  const size = drift * MOVE_SPREAD;
  let sum = 0;
  let weights = 0;
  for (let uid = terms.validators; uid < quality.length; uid++) {
    const own = quality[uid] as number;
    const back = MOVE_REVERSION * ((level[uid] as number) - own);
    const moved = own + back + size * (moves[place + uid] as number);
    const next = moved < 0 ? 0 : moved > 1 ? 1 : moved;
    quality[uid] = next;
    const weight = (isActive[uid] as number) * weightOf(next, steepness);
    sum += weight * next;
    weights += weight;
  }
  return weights > 0 ? sum / weights : 1;
}

/** Every validator sees every quality with an error of its own and weighs it by the steepness of the kind. */
function testMiners({ quality, isActive, subnet, draws, terms, epoch, noise, errors }: Nodes): void {
  const { validators, kind } = terms;
  const { steepness } = kind;
  const { uids, weights, weightSums } = subnet;
  let place = Math.floor(draws.uniform(1, epoch) * TABLE);
  weightSums.fill(0);
  subnet.lastUpdate.fill(subnet.block, 0, validators);
  for (let uid = validators; uid < uids; uid++) {
    const own = quality[uid] as number;
    const active = isActive[uid] as number;
    const start = uid * uids;
    for (let i = 0; i < validators; i++) {
      const shown = own + (noise[i] as number) * (errors[place] as number);
      place = place + 1 < TABLE ? place + 1 : 0;
      const seen = shown < 0 ? 0 : shown > 1 ? active : active * shown;
      const stored = (weightOf(seen, steepness) * FULL + 0.5) | 0;
      weights[start + i] = stored;
      weightSums[i] = (weightSums[i] as number) + stored;
    }
  }
}

/** Quality weighted by incentive, over the step; 0…1. */
export function paidQuality({ workspace, quality, terms, spanQuality }: Nodes): number {
  let sum = 0;
  for (let uid = terms.validators; uid < quality.length; uid++) {
    sum += (workspace.incentive[uid] as number) * (quality[uid] as number);
  }
  // weighed by another measure than incentive, the step may seem better than any miner can be
  return Math.min(1, sum * spanQuality);
}
