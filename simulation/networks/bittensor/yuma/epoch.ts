import type { Arithmetic } from './arithmetic';
import { bondYuma2 } from './bonds-yuma2';
import { bondYuma3 } from './bonds-yuma3';
import { splitEmission } from './emission';
import type { YumaParameters } from './parameters';
import { floatArithmetic } from './float-arithmetic';
import { sweepFloat } from './float-sweep';
import { grantPermits } from './permits';
import { rankMiners } from './ranks';
import { shareActiveStake, shareStake } from './stake';
import type { YumaSubnet } from './subnet';
import { sumRows, takeRows } from './weights';
import type { YumaWorkspace } from './workspace';

/**
 * One Yuma Consensus epoch in the chain's order. Reads the subnet, writes results into the workspace and the new
 * bonds and permits back into the subnet. `rao` is the emission to split. Subnet and workspace must be of the same
 * number of uids. Source: Subtensor `epoch/run_epoch.rs epoch`.
 */
export function runEpoch(
  arithmetic: Arithmetic,
  parameters: YumaParameters,
  subnet: YumaSubnet,
  workspace: YumaWorkspace,
  rao: number,
): void {
  shareStake(arithmetic, subnet, parameters, workspace);
  grantPermits(subnet, parameters, workspace);
  shareActiveStake(arithmetic, subnet, parameters, workspace);
  takeRows(subnet, workspace);
  sumRows(arithmetic, subnet, workspace);
  if (arithmetic === floatArithmetic && !(parameters.yuma3 && parameters.liquidAlpha)) {
    sweepFloat(parameters, subnet, workspace);
  } else {
    rankAndBond(arithmetic, parameters, subnet, workspace);
  }
  splitEmission(arithmetic, rao, workspace);
  subnet.permits.set(workspace.nextPermits);
}

/** Ranks all miners, then bonds: what both modes share and exact mode needs, because incentive is rounded in between. */
export function rankAndBond(
  arithmetic: Arithmetic,
  parameters: YumaParameters,
  subnet: YumaSubnet,
  workspace: YumaWorkspace,
): void {
  rankMiners(arithmetic, parameters, subnet, workspace);
  const bond = parameters.yuma3 ? bondYuma3 : bondYuma2;
  bond(arithmetic, parameters, subnet, workspace);
}
