import type { Arithmetic } from './arithmetic';
import { consensusOf, prepareMedianStake } from './consensus';
import { normalise } from './normalise';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import { takeWeights } from './weights';
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
  subnet: YumaSubnet,
  workspace: YumaWorkspace,
): void {
  const { uids, rows, rowCount, rowStake, rowTrust, weights, rankSums, medianStake } = workspace;
  const { consensus, preranks, ranks, trust, validatorTrust, incentive } = workspace;
  const majority = arithmetic.ratio(kappa, ALL);
  const penalty = arithmetic.ratio(bondsPenalty, ALL);
  prepareMedianStake(arithmetic, rowStake, rowCount, medianStake);
  rowTrust.fill(0);
  for (let j = 0; j < uids; j++) {
    const start = j * rowCount;
    const most = takeWeights(arithmetic, subnet, workspace, j);
    if (most === 0) {
      consensus[j] = preranks[j] = ranks[j] = trust[j] = 0;
      continue;
    }
    const median = consensusOf(weights, start, most, majority, medianStake);
    arithmetic.judge(workspace, start, median, penalty);
    consensus[j] = median;
    preranks[j] = rankSums[0] as number;
    ranks[j] = rankSums[1] as number;
    trust[j] = arithmetic.ratio(rankSums[1] as number, rankSums[0] as number);
  }
  validatorTrust.fill(0);
  for (let r = 0; r < rowCount; r++) validatorTrust[rows[r] as number] = rowTrust[r] as number;
  incentive.set(ranks);
  normalise(arithmetic, incentive);
}
