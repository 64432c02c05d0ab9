import { pow } from '../../../core/math';
import { runEpoch } from '../yuma/epoch';
import { floatArithmetic } from '../yuma/float-arithmetic';
import { ERRORS, weightOf, type Nodes } from './nodes';

const FULL = 65_535;
/** How strongly quality returns to a miner's own level in an epoch. Assumption. */
const REVERSION = 0.02;
/** Standard deviation of a uniform move of −1…1. */
const SD_OF_UNIFORM = Math.sqrt(1 / 3);

/**
 * Qualities move, validators test and set weights, Yuma Consensus splits `rao`. A step of several epochs
 * (`setSpan`) is as many epochs on the weights of one test: consensus and incentive are those of each of them, and
 * bonds end where they would.
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

/** A walk that returns to the miner's level; over several epochs a step with the mean and variance of so many. */
function moveQuality({ quality, level, isActive, errors, draws, terms, epoch, span }: Nodes): void {
  const keep = pow(1 - REVERSION, span);
  const spread = Math.sqrt((1 - keep * keep) / (1 - (1 - REVERSION) * (1 - REVERSION)));
  const step = terms.kind.drift * SD_OF_UNIFORM * spread;
  let place = Math.floor(draws.uniform(0, epoch) * ERRORS);
  for (let uid = terms.validators; uid < quality.length; uid++) {
    if (isActive[uid] === 0) continue;
    const own = level[uid] as number;
    const move = step * (errors[place] as number);
    place = place + 1 < ERRORS ? place + 1 : 0;
    const moved = own + keep * ((quality[uid] as number) - own) + move;
    quality[uid] = moved < 0 ? 0 : moved > 1 ? 1 : moved;
  }
}

/** Every validator sees every quality with an error of its own and weighs it by the steepness of the kind. */
function testMiners({ quality, isActive, subnet, draws, terms, epoch, noise, errors }: Nodes): void {
  const { validators, kind } = terms;
  const { steepness } = kind;
  const { uids, weights, weightSums } = subnet;
  let place = Math.floor(draws.uniform(1, epoch) * ERRORS);
  weightSums.fill(0);
  subnet.lastUpdate.fill(subnet.block, 0, validators);
  for (let uid = validators; uid < uids; uid++) {
    const own = quality[uid] as number;
    const active = isActive[uid] as number;
    const start = uid * uids;
    for (let i = 0; i < validators; i++) {
      const shown = own + (noise[i] as number) * (errors[place] as number);
      place = place + 1 < ERRORS ? place + 1 : 0;
      const seen = shown < 0 ? 0 : shown > 1 ? active : active * shown;
      const stored = (weightOf(seen, steepness) * FULL + 0.5) | 0;
      weights[start + i] = stored;
      weightSums[i] = (weightSums[i] as number) + stored;
    }
  }
}
