import type { Arithmetic } from './arithmetic';
import { bondsRate, storeBonds, storeDividends, takeBonds } from './bonds';
import { averageLiquid } from './liquid-alpha';
import { takeNames } from './named';
import { normalise, sumOf } from './normalise';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';

import type { YumaWorkspace } from './workspace';

const ALL = 65_535;

/**
 * Yuma 3: each bond, 0…1, follows its weight. Dividends ∝ active stake × Σ (bond as a share of its column) ×
 * incentive. Liquid alpha works only where there is a consensus.
 * Source: Subtensor `run_epoch.rs compute_bonds_sparse`.
 */
export function bondYuma3(
  arithmetic: Arithmetic,
  parameters: YumaParameters,
  subnet: YumaSubnet,
  workspace: YumaWorkspace,
): void {
  const { uids, rowCount, rowStake, rowDividends, weights, bonds } = workspace;
  const { consensus, incentive, dividends } = workspace;
  const isLiquid = parameters.liquidAlpha && sumOf(consensus) > 0;
  const rate = bondsRate(arithmetic, parameters);
  if (isLiquid) takeNames(subnet, parameters, workspace);
  rowDividends.fill(0);
  for (let j = 0; j < uids; j++) {
    const start = j * rowCount;
    takeBonds(subnet, parameters, workspace, j);
    arithmetic.divide(bonds, 0, rowCount, ALL);
    const sum = isLiquid
      ? averageLiquid(arithmetic, parameters, workspace, start, consensus[j] as number)
      : arithmetic.average(bonds, weights, start, rowCount, rate);
    storeBonds(subnet, workspace, j);
    if (sum > 0) arithmetic.shareOut(bonds, rowCount, sum, rowDividends, incentive[j] as number);
  }
  for (let r = 0; r < rowCount; r++) {
    rowDividends[r] = arithmetic.product(rowDividends[r] as number, rowStake[r] as number);
  }
  storeDividends(workspace);
  normalise(arithmetic, dividends);
}
