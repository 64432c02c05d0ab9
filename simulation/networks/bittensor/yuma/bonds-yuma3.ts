import type { Arithmetic } from './arithmetic';
import { bondsRate, isNewMiner, openBonds, storeDividends } from './bond-terms';
import { storeBonds, takeBonds } from './bonds';
import { UNITS, UNITS_OF_U16 } from './chain-bonds';
import { averageLiquid } from './liquid-alpha';
import { takeNames } from './named';
import { normalise, sumOf } from './normalise';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

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
  const { uids, rowCount, rowStake, rowDividends, consensus, preranks, incentive, dividends } = workspace;
  const isLiquid = parameters.liquidAlpha && sumOf(consensus) > 0;
  const rate = bondsRate(parameters);
  if (isLiquid) takeNames(subnet, parameters, workspace);
  openBonds(workspace);
  for (let j = 0; j < uids; j++) {
    if (preranks[j] === 0 && subnet.isBonded[j] === 0 && !isWeighed(workspace, j)) continue;
    subnet.isBonded[j] = 1;
    const isNew = isNewMiner(subnet, parameters, j);
    const sum = isLiquid
      ? bondLiquid(arithmetic, parameters, subnet, workspace, j, isNew)
      : arithmetic.followWeights(workspace, j * rowCount, subnet.bonds, j * uids, rate, isNew);
    if (sum > 0) arithmetic.earn(workspace, sum, incentive[j] as number);
  }
  for (let r = 0; r < rowCount; r++) {
    rowDividends[r] = arithmetic.product(rowDividends[r] as number, rowStake[r] as number);
  }
  storeDividends(workspace);
  normalise(arithmetic, dividends);
}

/** Whether any row weighs a miner: bonds follow weights, be there stake behind them or not. */
function isWeighed({ rowCount, weights }: YumaWorkspace, miner: number): boolean {
  const end = (miner + 1) * rowCount;
  for (let at = miner * rowCount; at < end; at++) if (weights[at] !== 0) return true;
  return false;
}

function bondLiquid(
  arithmetic: Arithmetic,
  parameters: YumaParameters,
  { bonds }: YumaSubnet,
  workspace: YumaWorkspace,
  miner: number,
  isNew: boolean,
): number {
  const { uids, rowCount, consensus } = workspace;
  takeBonds(workspace, bonds, miner * uids, isNew);
  for (let r = 0; r < rowCount; r++) {
    workspace.bonds[r] = Math.floor(UNITS_OF_U16 * (workspace.bonds[r] as number)) / UNITS;
  }
  const start = miner * rowCount;
  const sum = averageLiquid(arithmetic, parameters, workspace, start, consensus[miner] as number);
  storeBonds(workspace, bonds, miner * uids);
  return sum;
}
