import { bondsRate, isNewMiner, openBonds, storeDividends } from './bond-terms';
import { consensusOf, prepareMedianStake } from './consensus';
import { floatArithmetic } from './float-arithmetic';
import { normalise } from './normalise';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import { findMasked } from './weights';
import type { YumaWorkspace } from './workspace';

const ALL = 65_535;

/**
 * Ranking and bonding in float64 in one sweep over the miners, for fixed rates of bonds: dividends take ranks in the
 * place of incentive, which differs by a factor that their normalisation removes. A column is touched while it is in
 * the cache, and no matrix is kept. Steps and order as in `rankMiners`, `bondYuma2` and `bondYuma3`.
 */
export function sweepFloat(parameters: YumaParameters, subnet: YumaSubnet, workspace: YumaWorkspace): void {
  const { uids, rows, rowCount, rowStake, rowTrust, rowDividends, medianStake, column, extremes } = workspace;
  const { consensus, preranks, ranks, trust, validatorTrust, incentive, dividends, rankSums } = workspace;
  const { yuma3 } = parameters;
  const majority = parameters.kappa / ALL;
  const penalty = parameters.bondsPenalty / ALL;
  const rate = bondsRate(floatArithmetic, parameters);
  prepareMedianStake(floatArithmetic, rowStake, rowCount, medianStake);
  rowTrust.fill(0);
  openBonds(workspace);
  for (let j = 0; j < uids; j++) {
    const start = j * uids;
    const isNew = isNewMiner(subnet, parameters, j);
    takeColumn(subnet, workspace, start, isNew);
    maskColumn(subnet, workspace, j);
    const least = extremes[0] as number;
    const most = extremes[1] as number;
    if (most === 0 && subnet.isBonded[j] === 0) {
      consensus[j] = preranks[j] = ranks[j] = trust[j] = 0;
      continue;
    }
    const median = most > 0 ? consensusOf(column, 0, most, majority, medianStake, least) : 0;
    judgeColumn(workspace, median, penalty, !yuma3);
    const before = rankSums[0] as number;
    const after = rankSums[1] as number;
    consensus[j] = median;
    preranks[j] = before;
    ranks[j] = after;
    trust[j] = before > 0 ? after / before : 0;
    if (before === 0 && subnet.isBonded[j] === 0) continue;
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

/** Reads a miner's weights, over the sums of their rows, and its bonds; notes the least positive and the largest. */
function takeColumn(
  { weights, bonds: stored }: YumaSubnet,
  { rows, rowCount, rowSums, column, bonds, extremes }: YumaWorkspace,
  start: number,
  isNew: boolean,
): void {
  const held = isNew ? 0 : 1;
  let least = 1;
  let most = 0;
  for (let r = 0; r < rowCount; r++) {
    const at = start + (rows[r] as number);
    const weight = (weights[at] as number) * (rowSums[r] as number);
    column[r] = weight;
    bonds[r] = (stored[at] as number) * held;
    if (weight > most) most = weight;
    if (weight < least && weight > 0) least = weight;
  }
  extremes[0] = least;
  extremes[1] = most;
}

/** Removes masked weights; the largest may be one of them, the least stays a lower bound. */
function maskColumn(subnet: YumaSubnet, workspace: YumaWorkspace, miner: number): void {
  const { column, masked, rowCount, extremes } = workspace;
  const most = extremes[1] as number;
  const count = findMasked(subnet, workspace, miner);
  let isLess = false;
  for (let k = 0; k < count; k++) {
    const r = masked[k] as number;
    isLess ||= column[r] === most;
    column[r] = 0;
  }
  if (!isLess) return;
  let largest = 0;
  for (let r = 0; r < rowCount; r++) {
    const weight = column[r] as number;
    if (weight > largest) largest = weight;
  }
  extremes[1] = largest;
}

/** Clips and sums a column; leaves what bonds are bought with: weights, times stake for bonds that are shares. */
function judgeColumn(
  { rowCount, rowStake, rowTrust, column, rankSums }: YumaWorkspace,
  most: number,
  penalty: number,
  byStake: boolean,
): void {
  const rest = 1 - penalty;
  let before = 0;
  let after = 0;
  let bought = 0;
  for (let r = 0; r < rowCount; r++) {
    const weight = column[r] as number;
    const stake = rowStake[r] as number;
    const kept = Math.min(weight, most);
    before += stake * weight;
    after += stake * kept;
    rowTrust[r] = (rowTrust[r] as number) + kept;
    const mixed = penalty * kept + rest * weight;
    const buying = byStake ? mixed * stake : mixed;
    column[r] = buying;
    bought += buying;
  }
  rankSums[0] = before;
  rankSums[1] = after;
  rankSums[2] = bought;
}

/** Yuma 2: shares of what is bought and held, averaged; earned by rank; stored over their largest. */
function shareColumn(
  { rows, rowCount, rowDividends, rowLimits, column, bonds, rankSums }: YumaWorkspace,
  stored: Uint16Array,
  start: number,
  rate: number,
  rank: number,
): void {
  const boughtSum = rankSums[2] as number;
  let heldSum = 0;
  for (let r = 0; r < rowCount; r++) heldSum += bonds[r] as number;
  const total = (heldSum > 0 ? 1 - rate : 0) + (boughtSum > 0 ? rate : 0);
  const keep = heldSum > 0 && total > 0 ? (1 - rate) / (heldSum * total) : 0;
  const buy = boughtSum > 0 && total > 0 ? rate / (boughtSum * total) : 0;
  let largest = 0;
  for (let r = 0; r < rowCount; r++) {
    const bond = buy * (column[r] as number) + keep * (bonds[r] as number);
    bonds[r] = bond;
    rowDividends[r] = (rowDividends[r] as number) + bond * rank;
    if (bond > largest) largest = bond;
  }
  const scale = largest > 0 ? 1 / largest : 0;
  for (let r = 0; r < rowCount; r++) {
    const bond = bonds[r] as number;
    // the largest is 1 exactly, whatever its reciprocal rounds to
    const share = bond < largest ? bond * scale : largest * scale > 0 ? 1 : 0;
    stored[start + (rows[r] as number)] = share * (rowLimits[r] as number);
  }
}

/** Yuma 3: bonds move to the weights, are stored as they are, and earn by their shares of the column. */
function followColumn(
  { rows, rowCount, rowDividends, rowLimits, column, bonds }: YumaWorkspace,
  stored: Uint16Array,
  start: number,
  rate: number,
  rank: number,
): void {
  const keep = (1 - rate) / ALL;
  let sum = 0;
  for (let r = 0; r < rowCount; r++) {
    const bond = rate * (column[r] as number) + keep * (bonds[r] as number);
    bonds[r] = bond;
    stored[start + (rows[r] as number)] = bond * (rowLimits[r] as number);
    sum += bond;
  }
  const worth = sum > 0 ? rank / sum : 0;
  for (let r = 0; r < rowCount; r++) {
    rowDividends[r] = (rowDividends[r] as number) + (bonds[r] as number) * worth;
  }
}
