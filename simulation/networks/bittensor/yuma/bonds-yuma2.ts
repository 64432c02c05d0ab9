import type { Arithmetic } from './arithmetic';
import { bondsRate, isNewMiner, openBonds, storeDividends } from './bond-terms';
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
  const { uids, rowCount, incentive, dividends, preranks } = workspace;
  const { bonds, isBonded } = subnet;
  const rate = bondsRate(parameters);
  openBonds(workspace);
  for (let j = 0; j < uids; j++) {
    // of uids without weights and bonds there is nothing to compute; nearly half of a subnet's are validators
    if (preranks[j] === 0 && isBonded[j] === 0) continue;
    isBonded[j] = 1;
    const isNew = isNewMiner(subnet, parameters, j);
    arithmetic.shareBonds(workspace, j * rowCount, bonds, j * uids, rate, incentive[j] as number, isNew);
  }
  storeDividends(workspace);
  normalise(arithmetic, dividends);
}
