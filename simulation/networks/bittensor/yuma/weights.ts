import type { Arithmetic } from './arithmetic';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

/** Gives every permitted validator a row. */
export function takeRows({ permits }: YumaSubnet, workspace: YumaWorkspace): void {
  const { rows, rowOf, rowStake, activeStake } = workspace;
  let count = 0;
  for (let uid = 0; uid < permits.length; uid++) {
    rowOf[uid] = permits[uid] === 1 ? count : -1;
    if (permits[uid] !== 1) continue;
    rowStake[count] = activeStake[uid] as number;
    rows[count++] = uid;
  }
  workspace.rowCount = count;
}

/**
 * Takes the weights of the permitted validators, each row over its sum. Masked: the weight on oneself (but the
 * owner's), miners registered at or after the validator's last weights, and miners registered after weights that are
 * committed but still hidden. Source: Subtensor `run_epoch.rs`.
 */
export function takeWeights(arithmetic: Arithmetic, subnet: YumaSubnet, workspace: YumaWorkspace): void {
  const { uids, weights, rows, rowCount, rowSums, rowOf } = workspace;
  const lastUpdate = leastOf(subnet.lastUpdate, workspace);
  const committedAt = leastOf(subnet.committedAt, workspace);
  rowSums.fill(0);
  for (let j = 0; j < uids; j++) {
    const start = j * rowCount;
    for (let r = 0; r < rowCount; r++) {
      const weight = subnet.weights[(rows[r] as number) * uids + j] as number;
      weights[start + r] = weight;
      rowSums[r] = (rowSums[r] as number) + weight;
    }
    const own = rowOf[j] as number;
    if (own >= 0 && j !== subnet.ownerUid) mask(workspace, start, own);
    const registered = subnet.registeredAt[j] as number;
    if (registered >= lastUpdate || registered > committedAt) {
      maskRegistered(subnet, workspace, start, registered);
    }
  }
  arithmetic.prepareDivisors(rowSums, rowCount);
}

function leastOf(blocks: Float64Array, { rows, rowCount }: YumaWorkspace): number {
  let least = Infinity;
  for (let r = 0; r < rowCount; r++) least = Math.min(least, blocks[rows[r] as number] as number);
  return least;
}

function maskRegistered(
  { lastUpdate, committedAt }: YumaSubnet,
  workspace: YumaWorkspace,
  start: number,
  registered: number,
): void {
  for (let r = 0; r < workspace.rowCount; r++) {
    const uid = workspace.rows[r] as number;
    if ((lastUpdate[uid] as number) <= registered || (committedAt[uid] as number) < registered) {
      mask(workspace, start, r);
    }
  }
}

/** Removes a weight from the matrix and from its row's sum; weights are whole numbers here. */
function mask({ weights, rowSums }: YumaWorkspace, start: number, r: number): void {
  rowSums[r] = (rowSums[r] as number) - (weights[start + r] as number);
  weights[start + r] = 0;
}
