import type { Arithmetic } from './arithmetic';
import { UNITS } from './chain-bonds';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

/** More than float64 loses of a whole number of units in a quotient. */
const REPAIR = 1e-6;

/** Gives every permitted validator a row, with its active stake in whole units of 2⁻³² as the chain holds it. */
export function takeRows({ permits }: YumaSubnet, workspace: YumaWorkspace): void {
  const { rows, rowOf, rowStake, activeStake } = workspace;
  let count = 0;
  for (let uid = 0; uid < permits.length; uid++) {
    rowOf[uid] = permits[uid] === 1 ? count : -1;
    if (permits[uid] !== 1) continue;
    rowStake[count] = Math.floor((activeStake[uid] as number) * UNITS + REPAIR) / UNITS;
    rows[count++] = uid;
  }
  workspace.rowCount = count;
}

/** Writes every row's divisor: the sum of its weights that no mask removes. */
export function sumRows(arithmetic: Arithmetic, subnet: YumaSubnet, workspace: YumaWorkspace): void {
  const { uids, rows, rowCount, rowSums, masked } = workspace;
  const { weights, weightSums, isWeighed } = subnet;
  noteOldest(subnet, workspace);
  for (let r = 0; r < rowCount; r++) rowSums[r] = weightSums[rows[r] as number] as number;
  for (let j = 0; j < uids; j++) {
    if (isWeighed[j] === 0) continue;
    const count = findMasked(subnet, workspace, j);
    for (let k = 0; k < count; k++) {
      const r = masked[k] as number;
      rowSums[r] = (rowSums[r] as number) - (weights[j * uids + (rows[r] as number)] as number);
    }
  }
  arithmetic.prepareDivisors(rowSums, rowCount);
}

/** Takes the weights on one miner into the matrix, each over its row's sum, masked ones as 0; returns the largest. */
export function takeWeights(
  arithmetic: Arithmetic,
  subnet: YumaSubnet,
  workspace: YumaWorkspace,
  miner: number,
): number {
  const { uids, rowCount, weights, masked } = workspace;
  const start = miner * rowCount;
  const most = arithmetic.takeWeights(workspace, start, subnet.weights, miner * uids);
  const count = findMasked(subnet, workspace, miner);
  let isLess = false;
  for (let k = 0; k < count; k++) {
    const at = start + (masked[k] as number);
    if (weights[at] === most) isLess = true;
    weights[at] = 0;
  }
  return isLess ? largestOf(weights, start, rowCount) : most;
}

function largestOf(values: Float64Array, start: number, count: number): number {
  let largest = 0;
  for (let at = start; at < start + count; at++) largest = Math.max(largest, values[at] as number);
  return largest;
}

/**
 * Lists the rows whose weight on a miner is masked: the weight on oneself (but the owner's), miners registered at or
 * after the validator's last weights, and miners registered after weights that are committed but still hidden.
 * Returns how many. Source: Subtensor `run_epoch.rs`.
 */
export function findMasked(subnet: YumaSubnet, workspace: YumaWorkspace, miner: number): number {
  const { rows, rowCount, rowOf, masked } = workspace;
  const { lastUpdate, committedAt, registeredAt, ownerUid } = subnet;
  const own = miner === ownerUid ? -1 : (rowOf[miner] as number);
  let count = 0;
  if (own >= 0) masked[count++] = own;
  const registered = registeredAt[miner] as number;
  if (registered < workspace.oldestUpdate && registered <= workspace.oldestCommit) return count;
  for (let r = 0; r < rowCount; r++) {
    const uid = rows[r] as number;
    const isLate = (lastUpdate[uid] as number) <= registered || (committedAt[uid] as number) < registered;
    if (isLate && r !== own) masked[count++] = r;
  }
  return count;
}

function noteOldest({ lastUpdate, committedAt }: YumaSubnet, workspace: YumaWorkspace): void {
  const { rows, rowCount } = workspace;
  workspace.oldestUpdate = workspace.oldestCommit = Infinity;
  for (let r = 0; r < rowCount; r++) {
    const uid = rows[r] as number;
    workspace.oldestUpdate = Math.min(workspace.oldestUpdate, lastUpdate[uid] as number);
    workspace.oldestCommit = Math.min(workspace.oldestCommit, committedAt[uid] as number);
  }
}
