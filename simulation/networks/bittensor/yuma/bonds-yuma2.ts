import type { Arithmetic } from './arithmetic';
import { bondsRate, storeBonds, storeDividends, takeBonds } from './bonds';
import { normalise } from './normalise';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

/**
 * Yuma 2: bonds are shares of a miner. Bought: active stake × weight as shares of the column; the moving average
 * with the shares held is normalised again, B'. Dividends ∝ Σ B' × incentive. What is stored is B' over its largest
 * value. Source: Subtensor `run_epoch.rs`.
 */
export function bondYuma2(
  arithmetic: Arithmetic,
  parameters: YumaParameters,
  subnet: YumaSubnet,
  workspace: YumaWorkspace,
): void {
  const { uids, rowCount, rowStake, rowDividends, weights, bonds, incentive, dividends, preranks } =
    workspace;
  const rate = bondsRate(arithmetic, parameters);
  rowDividends.fill(0);
  for (let j = 0; j < uids; j++) {
    const start = j * rowCount;
    const heldSum = takeBonds(subnet, parameters, workspace, j);
    if (heldSum === 0 && preranks[j] === 0) {
      // nobody holds or buys bonds of this uid; the row may still hold masked ones
      storeBonds(subnet, workspace, j);
      continue;
    }
    const boughtSum = arithmetic.scaleEach(weights, start, rowCount, rowStake);
    const sum = arithmetic.averageShares(bonds, weights, start, rowCount, heldSum, boughtSum, rate);
    if (sum > 0) {
      const largest = arithmetic.shareOut(bonds, rowCount, sum, rowDividends, incentive[j] as number);
      arithmetic.divide(bonds, 0, rowCount, largest);
    }
    storeBonds(subnet, workspace, j);
  }
  storeDividends(workspace);
  normalise(arithmetic, dividends);
}
