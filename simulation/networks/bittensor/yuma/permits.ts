import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

/**
 * Permits of the next epoch: the K uids with most stake, if it is not 0; of equals the later uid wins. The owner
 * always holds one. Source: Subtensor `math.rs is_topk_nonzero`, `run_epoch.rs`.
 */
export function grantPermits(
  { ownerUid }: YumaSubnet,
  { maxValidators }: YumaParameters,
  { stakeShare, nextPermits, order }: YumaWorkspace,
): void {
  let count = 0;
  nextPermits.fill(0);
  for (let uid = 0; uid < stakeShare.length; uid++) {
    if (stakeShare[uid] !== 0) order[count++] = uid;
  }
  const candidates = order.subarray(0, count);
  if (count > maxValidators) {
    candidates.sort((a, b) => (stakeShare[b] as number) - (stakeShare[a] as number) || b - a);
  }
  for (let k = 0; k < Math.min(count, maxValidators); k++) nextPermits[order[k] as number] = 1;
  if (ownerUid >= 0) nextPermits[ownerUid] = 1;
}
