import { bondsRate, isNewMiner, openBonds, storeDividends } from './bond-terms';
import { consensusNear, consensusOf, FEW, prepareMedianStake } from './consensus';
import { floatArithmetic } from './float-arithmetic';
import { normalise } from './normalise';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import { findMasked } from './weights';
import type { YumaWorkspace } from './workspace';

const ALL = 65_535;
/** How far from the consensus of the epoch before a weight is near, relative. */
const NEAR = 1 / 16;
/** The same among few rows, where a median moves more and little is to be sorted. */
const NEAR_OF_FEW = 1 / 4;

/**
 * Ranking and bonding in float64 in one sweep over the miners, for fixed rates of bonds: dividends take ranks in the
 * place of incentive, which differs by a factor that their normalisation removes. A column is touched while it is in
 * the cache, and no matrix is kept. Steps and order as in `rankMiners`, `bondYuma2` and `bondYuma3`.
 */
export function sweepFloat(parameters: YumaParameters, subnet: YumaSubnet, workspace: YumaWorkspace): void {
  const { uids, rows, rowCount, rowStake, rowTrust, rowDividends, medianStake, columnSums } = workspace;
  const { consensus, preranks, ranks, trust, validatorTrust, incentive, dividends } = workspace;
  const { yuma3 } = parameters;
  const majority = parameters.kappa / ALL;
  const penalty = parameters.bondsPenalty / ALL;
  const rate = bondsRate(floatArithmetic, parameters);
  prepareMedianStake(floatArithmetic, rowStake, rowCount, medianStake);
  rowTrust.fill(0);
  openBonds(workspace);
  for (let j = 0; j < uids; j++) {
    const start = j * uids;
    const masked = maskRows(subnet, workspace, j);
    takeColumn(subnet, workspace, start, consensus[j] as number);
    unmaskRows(workspace, masked);
    if (isNewMiner(subnet, parameters, j)) columnSums.held = 0;
    const before = columnSums.before;
    if (before === 0 && subnet.isBonded[j] === 0) {
      consensus[j] = preranks[j] = ranks[j] = trust[j] = 0;
      continue;
    }
    const median = before > 0 ? medianOfColumn(workspace, majority) : 0;
    judgeColumn(workspace, median, penalty, !yuma3);
    const after = columnSums.after;
    consensus[j] = median;
    preranks[j] = before;
    ranks[j] = after;
    trust[j] = before > 0 ? after / before : 0;
    subnet.isBonded[j] = 1;
    if (yuma3) followColumn(workspace, subnet.bonds, start, rate, after);
    else shareColumn(workspace, subnet.bonds, start, rate, after);
  }
  validatorTrust.fill(0);
  for (let r = 0; r < rowCount; r++) {
    validatorTrust[rows[r] as number] = rowTrust[r] as number;
    if (yuma3) rowDividends[r] = (rowDividends[r] as number) * (rowStake[r] as number);
  }
  incentive.set(ranks);
  normalise(floatArithmetic, incentive);
  storeDividends(workspace);
  normalise(floatArithmetic, dividends);
}

/** Lets masked weights count as 0: their rows' factors are 0 until `unmaskRows`. Returns how many. */
function maskRows(subnet: YumaSubnet, workspace: YumaWorkspace, miner: number): number {
  const { masked, rowSums, maskedSums } = workspace;
  const count = findMasked(subnet, workspace, miner);
  for (let k = 0; k < count; k++) {
    const r = masked[k] as number;
    maskedSums[k] = rowSums[r] as number;
    rowSums[r] = 0;
  }
  return count;
}

function unmaskRows({ masked, rowSums, maskedSums }: YumaWorkspace, count: number): void {
  for (let k = 0; k < count; k++) rowSums[masked[k] as number] = maskedSums[k] as number;
}

/**
 * Reads a miner's weights, over the sums of their rows, and its bonds. Sums the stake of weights clearly below `guess`,
 * the consensus of the epoch before, and lists those near it: nearly always the median is one of them.
 */
function takeColumn(
  { weights, bonds: stored }: YumaSubnet,
  { rows, rowCount, rowSums, column, columnSums, medianStake }: YumaWorkspace,
  start: number,
  guess: number,
): void {
  const reach = guess * (rowCount > FEW ? NEAR : NEAR_OF_FEW);
  const { lowStake, near: nearRows } = medianStake;
  let before = 0;
  let heldSum = 0;
  let below = 0;
  let near = 0;
  for (let r = 0; r < rowCount; r++) {
    const at = start + (rows[r] as number);
    const weight = (weights[at] as number) * (rowSums[r] as number);
    column[r + 1] = weight;
    heldSum += stored[at] as number;
    before += (lowStake[r + 1] as number) * weight;
    // looked up, not branched to: which weights are low cannot be predicted
    below += lowStake[+(weight - guess < -reach) * (r + 1)] as number;
    if (Math.abs(weight - guess) <= reach) nearRows[near++] = r;
  }
  columnSums.before = before;
  columnSums.held = heldSum;
  columnSums.below = below;
  columnSums.near = near;
}

/** The consensus on the miner whose column was taken. */
function medianOfColumn(
  { rowCount, column, columnSums, medianStake }: YumaWorkspace,
  majority: number,
): number {
  const { below, near } = columnSums;
  const found = consensusNear(column, 1, medianStake, near, below, majority);
  if (found >= 0) return found;
  let least = 1;
  let most = 0;
  for (let r = 1; r <= rowCount; r++) {
    const weight = column[r] as number;
    if (weight > most) most = weight;
    if (weight < least && weight > 0) least = weight;
  }
  return consensusOf(column, 1, most, majority, medianStake, least);
}

/** Clips and sums a column; leaves what bonds are bought with: weights, times stake for bonds that are shares. */
function judgeColumn(
  { rowCount, rowStake, rowTrust, column, columnSums }: YumaWorkspace,
  most: number,
  penalty: number,
  byStake: boolean,
): void {
  const rest = 1 - penalty;
  let after = 0;
  let bought = 0;
  column[0] = most;
  for (let r = 0; r < rowCount; r++) {
    const weight = column[r + 1] as number;
    const stake = rowStake[r] as number;
    // what is kept is looked up, not branched to: which of the two is smaller cannot be predicted
    const kept = column[+(weight < most) * (r + 1)] as number;
    after += stake * kept;
    rowTrust[r] = (rowTrust[r] as number) + kept;
    const mixed = penalty * kept + rest * weight;
    const buying = byStake ? mixed * stake : mixed;
    column[r + 1] = buying;
    bought += buying;
  }
  columnSums.after = after;
  columnSums.bought = bought;
}

/** Yuma 2: shares of what is bought and held, averaged; earned by rank; stored over their largest. */
function shareColumn(
  { rows, rowCount, rowDividends, rowLimits, column, columnSums }: YumaWorkspace,
  stored: Uint16Array,
  start: number,
  rate: number,
  rank: number,
): void {
  const { held: heldSum, bought: boughtSum } = columnSums;
  const total = (heldSum > 0 ? 1 - rate : 0) + (boughtSum > 0 ? rate : 0);
  const keep = heldSum > 0 && total > 0 ? (1 - rate) / (heldSum * total) : 0;
  const buy = boughtSum > 0 && total > 0 ? rate / (boughtSum * total) : 0;
  let largest = 0;
  for (let r = 0; r < rowCount; r++) {
    const bond = buy * (column[r + 1] as number) + keep * (stored[start + (rows[r] as number)] as number);
    column[r + 1] = bond;
    rowDividends[r] = (rowDividends[r] as number) + bond * rank;
    if (bond > largest) largest = bond;
  }
  const scale = largest > 0 ? 1 / largest : 0;
  for (let r = 0; r < rowCount; r++) {
    const bond = column[r + 1] as number;
    // the largest is 1 exactly, whatever its reciprocal rounds to
    const share = bond < largest ? bond * scale : largest * scale > 0 ? 1 : 0;
    stored[start + (rows[r] as number)] = share * (rowLimits[r] as number);
  }
}

/** Yuma 3: bonds move to the weights, are stored as they are, and earn by their shares of the column. */
function followColumn(
  { rows, rowCount, rowDividends, rowLimits, column, columnSums }: YumaWorkspace,
  stored: Uint16Array,
  start: number,
  rate: number,
  rank: number,
): void {
  const keep = columnSums.held > 0 ? (1 - rate) / ALL : 0;
  let sum = 0;
  for (let r = 0; r < rowCount; r++) {
    const at = start + (rows[r] as number);
    const bond = rate * (column[r + 1] as number) + keep * (stored[at] as number);
    column[r + 1] = bond;
    stored[at] = bond * (rowLimits[r] as number);
    sum += bond;
  }
  const worth = sum > 0 ? rank / sum : 0;
  for (let r = 0; r < rowCount; r++) {
    rowDividends[r] = (rowDividends[r] as number) + (column[r + 1] as number) * worth;
  }
}
