import { bondsRate, isNewMiner } from './bond-terms';
import { consensusBeyond, consensusNear, consensusOf, FEW, prepareMedianStake } from './consensus';
import { floatArithmetic } from './float-arithmetic';
import { fixedQuotient } from './fixed-point';
import { normalise } from './normalise';
import type { YumaParameters } from './parameters';
import { followColumn, judgeRounded, shareRounded } from './rounded-columns';
import { cellOf, CELLS_PER_ROW, nearRows, openCells, rowCells, rowUids } from './row-cells';
import type { YumaSubnet } from './subnet';
import { findMasked } from './weights';
import type { YumaWorkspace } from './workspace';

const ALL = 65_535;
const ROW = CELLS_PER_ROW;
const CELLS = rowCells;
const UIDS = rowUids;
const NEAR_ROWS = nearRows;
const FACTOR = cellOf('factor');
const MEDIAN_STAKE = cellOf('medianStake');
const STAKE = cellOf('stake');
const TRUST = cellOf('trust');
const EARNED = cellOf('earned');
const LIMIT = cellOf('limit');
const WEIGHT = cellOf('weight');
const HELD = cellOf('held');
/** How far from the consensus of the epoch before a weight is near, relative. */
const NEAR = 1 / 16;
/** The same among few rows, where a median moves more and little is to be sorted. */
const NEAR_OF_FEW = 1 / 4;
/**
 * Below this rate, or with no more rows than this, bonds are rounded as on the chain. Beyond them what the chain rounds is lost
 * among what it stores as u16, except in columns whose top holder buys next to nothing, be it for want of stake – bonds that buy
 * nothing either stay on whole u16 there – and in those of next to no rank.
 */
const SLOW = 0.07;
const SCANT = 8;
/** Weight × stake below which a holder buys next to nothing: 256 of the chain's units. */
const IDLE = 1 / 16_777_216;
/** Rank a row, of so many rows at most, below which what the chain rounds of stake × weight counts beside the u16 of bonds. */
const FAINT = 1e-5;
const FAINT_ROWS = 64;

/**
 * Ranking and bonding in float64 in one sweep over the miners, for fixed rates of bonds: dividends take ranks in the
 * place of incentive, which differs by a factor that their normalisation removes. A column is touched while it is in
 * the cache, and no matrix is kept. Steps and order as in `rankMiners`, `bondYuma2` and `bondYuma3`.
 */
export function sweepFloat(parameters: YumaParameters, subnet: YumaSubnet, workspace: YumaWorkspace): void {
  const { uids, rowStake, rowCount, medianStake, columnSums } = workspace;
  const { consensus, preranks, ranks, trust, incentive } = workspace;
  const { yuma3 } = parameters;
  const majority = fixedQuotient(parameters.kappa, ALL);
  const penalty = fixedQuotient(parameters.bondsPenalty, ALL);
  const rate = bondsRate(parameters);
  const isRounded = yuma3 || rate < SLOW || workspace.rowCount <= SCANT;
  const faint = FAINT * Math.min(FAINT_ROWS, workspace.rowCount);
  prepareMedianStake(floatArithmetic, rowStake, rowCount, medianStake);
  openCells(workspace);
  for (let j = 0; j < uids; j++) {
    const start = j * uids;
    const guess = consensus[j] as number;
    consensus[j] = preranks[j] = ranks[j] = trust[j] = 0;
    if (subnet.isWeighed[j] === 0 && subnet.isBonded[j] === 0) continue;
    const masked = maskRows(subnet, workspace, j);
    takeColumn(subnet, workspace, start, guess);
    unmaskRows(workspace, masked);
    if (isNewMiner(subnet, parameters, j)) columnSums.held = 0;
    const isRanked = columnSums.before > 0;
    if (!isRanked && subnet.isBonded[j] === 0 && !(yuma3 && isWeighed(workspace))) continue;
    const median = isRanked ? medianOfColumn(workspace, guess, majority) : 0;
    // a majority weighs at least the median: a rank is hardly less than their product
    const rounds = isRounded || columnSums.topIdle > 0 || median * majority < faint;
    if (rounds) judgeRounded(workspace, median, penalty, !yuma3);
    else judgeColumn(workspace, median, penalty);
    const { before, after } = columnSums;
    consensus[j] = median;
    preranks[j] = before;
    ranks[j] = after;
    trust[j] = before > 0 ? after / before : 0;
    subnet.isBonded[j] = 1;
    if (yuma3) followColumn(workspace, subnet.bonds, start, rate, after);
    else if (rounds || columnSums.bought === 0) shareRounded(workspace, subnet.bonds, start, rate, after);
    else shareColumn(workspace, subnet.bonds, start, rate, after);
  }
  storeRows(workspace, yuma3);
  incentive.set(ranks);
  normalise(floatArithmetic, incentive);
  normalise(floatArithmetic, workspace.dividends);
}

/** Writes what the rows come to for their uids; bonds of Yuma 3 earn by stake. */
function storeRows(workspace: YumaWorkspace, byStake: boolean): void {
  const { rowCount, validatorTrust, dividends } = workspace;
  validatorTrust.fill(0);
  dividends.fill(0);
  for (let r = 0; r < rowCount; r++) {
    const at = ROW * (r + 1);
    const uid = UIDS[r] as number;
    const earned = CELLS[at + EARNED] as number;
    validatorTrust[uid] = CELLS[at + TRUST] as number;
    dividends[uid] = byStake ? earned * (CELLS[at + STAKE] as number) : earned;
  }
}

/** Lets masked weights count as 0: their rows' factors are 0 until `unmaskRows`. Returns how many. */
function maskRows(subnet: YumaSubnet, workspace: YumaWorkspace, miner: number): number {
  const { masked } = workspace;
  const count = findMasked(subnet, workspace, miner);
  for (let k = 0; k < count; k++) CELLS[ROW * ((masked[k] as number) + 1) + FACTOR] = 0;
  return count;
}

function unmaskRows({ masked, rowSums }: YumaWorkspace, count: number): void {
  for (let k = 0; k < count; k++) {
    const r = masked[k] as number;
    CELLS[ROW * (r + 1) + FACTOR] = rowSums[r] as number;
  }
}

/** How far from `guess` a weight is near. */
const reachOf = (guess: number, rowCount: number) => guess * (rowCount > FEW ? NEAR : NEAR_OF_FEW);

/**
 * Reads a miner's weights, over the sums of their rows, and its bonds. Sums the stake of weights clearly below `guess`,
 * the consensus of the epoch before, and lists those near it: nearly always the median is one of them.
 */
function takeColumn(
  { weights, bonds: stored }: YumaSubnet,
  { rowCount, columnSums }: YumaWorkspace,
  start: number,
  guess: number,
): void {
  const reach = reachOf(guess, rowCount);
  let before = 0;
  let heldSum = 0;
  let below = 0;
  let near = 0;
  let topIdle = 0;
  for (let r = 0, at = ROW; r < rowCount; r++, at += ROW) {
    const place = start + (UIDS[r] as number);
    const weight = (weights[place] as number) * (CELLS[at + FACTOR] as number);
    const ranked = (CELLS[at + MEDIAN_STAKE] as number) * weight;
    const held = stored[place] as number;
    CELLS[at + WEIGHT] = weight;
    CELLS[at + HELD] = held;
    heldSum = (heldSum + held) | 0;
    if (held === ALL && ranked < IDLE) topIdle++;
    before += ranked;
    const gap = weight - guess;
    // looked up and overwritten, not branched to: which weights are low or near cannot be predicted
    below += CELLS[(-(gap < -reach) & at) + MEDIAN_STAKE] as number;
    NEAR_ROWS[near] = at;
    near += +(Math.abs(gap) <= reach);
  }
  columnSums.before = before;
  columnSums.held = heldSum;
  columnSums.below = below;
  columnSums.near = near;
  columnSums.topIdle = topIdle;
}

/** Whether any row weighs the miner whose column was taken: bonds of Yuma 3 follow weights without stake too. */
function isWeighed({ rowCount }: YumaWorkspace): boolean {
  const end = ROW * rowCount;
  for (let at = ROW; at <= end; at += ROW) if (CELLS[at + WEIGHT] !== 0) return true;
  return false;
}

/** The consensus on the miner whose column was taken. */
function medianOfColumn(
  { rowCount, column, columnSums, medianStake }: YumaWorkspace,
  guess: number,
  majority: number,
): number {
  const { below, near } = columnSums;
  const found = consensusNear(medianStake, near, below, majority);
  if (found >= 0) return found;
  if (rowCount <= FEW) {
    const beyond = consensusBeyond(medianStake, guess, reachOf(guess, rowCount), below, majority);
    if (beyond >= 0) return beyond;
  }
  let least = 1;
  let most = 0;
  for (let r = 0; r < rowCount; r++) {
    const weight = CELLS[ROW * (r + 1) + WEIGHT] as number;
    column[r] = weight;
    if (weight > most) most = weight;
    if (weight < least && weight > 0) least = weight;
  }
  return consensusOf(column, 0, most, majority, medianStake, least);
}

/** Clips and sums a column; leaves what bonds are bought with: weights times stake. */
function judgeColumn({ rowCount, columnSums }: YumaWorkspace, most: number, penalty: number): void {
  const rest = 1 - penalty;
  const end = ROW * rowCount;
  let after = 0;
  let bought = 0;
  CELLS[WEIGHT] = most;
  for (let at = ROW; at <= end; at += ROW) {
    const weight = CELLS[at + WEIGHT] as number;
    const stake = CELLS[at + STAKE] as number;
    // what is kept is looked up, not branched to: which of the two is smaller cannot be predicted
    const kept = CELLS[(-(weight < most) & at) + WEIGHT] as number;
    after += stake * kept;
    CELLS[at + TRUST] = (CELLS[at + TRUST] as number) + kept;
    const buying = (penalty * kept + rest * weight) * stake;
    CELLS[at + WEIGHT] = buying;
    bought += buying;
  }
  columnSums.after = after;
  columnSums.bought = bought;
}

/** Yuma 2: shares of what is bought and held, averaged; earned by rank; stored over their largest. */
function shareColumn(
  { rowCount, columnSums }: YumaWorkspace,
  stored: Uint16Array,
  start: number,
  rate: number,
  rank: number,
): void {
  const { held: heldSum, bought: boughtSum } = columnSums;
  const total = (heldSum > 0 ? 1 - rate : 0) + (boughtSum > 0 ? rate : 0);
  const keep = heldSum > 0 && total > 0 ? (1 - rate) / (heldSum * total) : 0;
  const buy = boughtSum > 0 && total > 0 ? rate / (boughtSum * total) : 0;
  const end = ROW * rowCount;
  let largest = 0;
  for (let at = ROW; at <= end; at += ROW) {
    const bond = buy * (CELLS[at + WEIGHT] as number) + keep * (CELLS[at + HELD] as number);
    CELLS[at + WEIGHT] = bond;
    CELLS[at + EARNED] = (CELLS[at + EARNED] as number) + bond * rank;
    if (bond > largest) largest = bond;
  }
  const scale = largest > 0 ? 1 / largest : 0;
  // the largest is 1 exactly, whatever its reciprocal rounds to
  const full = largest * scale > 0 ? 1 : 0;
  for (let r = 0, at = ROW; r < rowCount; r++, at += ROW) {
    const bond = CELLS[at + WEIGHT] as number;
    const share = bond < largest ? bond * scale : full;
    stored[start + (UIDS[r] as number)] = share * (CELLS[at + LIMIT] as number);
  }
}
