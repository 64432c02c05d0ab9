import { kthLargest } from '../rules/kth-largest';
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
  { stakeShare, nextPermits, ranking }: YumaWorkspace,
): void {
  let count = 0;
  for (let uid = 0; uid < stakeShare.length; uid++) {
    const stake = stakeShare[uid] as number;
    if (stake !== 0) ranking[count++] = stake;
  }
  const least = count > maxValidators && maxValidators > 0 ? kthLargest(ranking, count, maxValidators) : 0;
  let left = maxValidators;
  for (let uid = 0; uid < stakeShare.length; uid++) {
    const isAbove = left > 0 && (stakeShare[uid] as number) > least;
    nextPermits[uid] = isAbove ? 1 : 0;
    if (isAbove) left--;
  }
  if (least > 0) {
    for (let uid = stakeShare.length - 1; uid >= 0 && left > 0; uid--) {
      if (stakeShare[uid] !== least) continue;
      nextPermits[uid] = 1;
      left--;
    }
  }
  if (ownerUid >= 0) nextPermits[ownerUid] = 1;
}
