import type { Arithmetic } from './arithmetic';
import { normalise } from './normalise';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

/** Stake as shares; below the threshold it is 0, except the owner's. Source: Subtensor `run_epoch.rs`. */
export function shareStake(
  arithmetic: Arithmetic,
  { stake, ownerUid }: YumaSubnet,
  { stakeThreshold }: YumaParameters,
  { stakeShare }: YumaWorkspace,
): void {
  for (let i = 0; i < stakeShare.length; i++) {
    const own = stake[i] as number;
    stakeShare[i] = own < stakeThreshold && i !== ownerUid ? 0 : own;
  }
  arithmetic.sharesOfStake(stakeShare);
}

/** Stake shares of the validators that hold a permit and set weights within the activity cutoff. */
export function shareActiveStake(
  arithmetic: Arithmetic,
  { permits, lastUpdate, block }: YumaSubnet,
  { activityCutoff }: YumaParameters,
  { stakeShare, activeStake }: YumaWorkspace,
): void {
  for (let i = 0; i < activeStake.length; i++) {
    const active = permits[i] === 1 && (lastUpdate[i] as number) + activityCutoff >= block;
    activeStake[i] = active ? (stakeShare[i] as number) : 0;
  }
  normalise(arithmetic, activeStake);
}
