import type { Arithmetic } from './arithmetic';
import { consensusOf, prepareMedianStake } from './consensus';
import { normalise } from './normalise';
import type { YumaParameters } from './parameters';
import type { YumaWorkspace } from './workspace';

const ALL = 65_535;

/**
 * Judges the miners one after the other: consensus, weights clipped at it, validator trust = what is left of a row,
 * ranks and preranks = stake-weighted sums after and before, trust = their ratio, incentive = ranks as shares of 1.
 * Leaves in the matrix the weights that bonds are bought with, W + bonds penalty × (clipped − W).
 * Source: Subtensor `run_epoch.rs`, `math.rs col_clip_sparse, matmul_sparse, vecdiv, interpolate_sparse`.
 */
export function rankMiners(
  arithmetic: Arithmetic,
  { kappa, bondsPenalty }: YumaParameters,
  workspace: YumaWorkspace,
): void {
  const { uids, rows, rowCount, rowStake, rowSums, rowTrust, weights, clipped, medianStake } = workspace;
  const { consensus, preranks, ranks, trust, validatorTrust, incentive } = workspace;
  const majority = arithmetic.ratio(kappa, ALL);
  const penalty = arithmetic.ratio(bondsPenalty, ALL);
  prepareMedianStake(arithmetic, rowStake, rowCount, medianStake);
  rowTrust.fill(0);
  for (let j = 0; j < uids; j++) {
    const start = j * rowCount;
    const most = arithmetic.divideEach(weights, start, rowCount, rowSums);
    if (most === 0) {
      consensus[j] = preranks[j] = ranks[j] = trust[j] = 0;
      continue;
    }
    const median = consensusOf(weights, start, most, majority, medianStake);
    consensus[j] = median;
    preranks[j] = arithmetic.weightedSum(weights, start, rowCount, rowStake);
    clipColumn(workspace, start, median);
    ranks[j] = arithmetic.weightedSum(clipped, 0, rowCount, rowStake);
    trust[j] = arithmetic.ratio(ranks[j] as number, preranks[j] as number);
    if (penalty === 1) weights.set(clipped.subarray(0, rowCount), start);
    else if (penalty > 0) arithmetic.clipPartly(weights, start, rowCount, median, penalty);
  }
  validatorTrust.fill(0);
  for (let r = 0; r < rowCount; r++) validatorTrust[rows[r] as number] = rowTrust[r] as number;
  incentive.set(ranks);
  normalise(arithmetic, incentive);
}

/** Writes a column clipped at the consensus and adds it to the validators' trust. */
function clipColumn(
  { rowCount, rowTrust, weights, clipped }: YumaWorkspace,
  start: number,
  most: number,
): void {
  for (let r = 0; r < rowCount; r++) {
    const weight = weights[start + r] as number;
    const kept = weight < most ? weight : most;
    clipped[r] = kept;
    rowTrust[r] = (rowTrust[r] as number) + kept;
  }
}
