import type { Arithmetic } from './arithmetic';
import { normaliseBy, sumOf } from './normalise';
import type { YumaWorkspace } from './workspace';

/**
 * Splits an emission of `rao`: incentive and dividends over their common sum, so half each. Without either,
 * validators get it by active stake, or by stake when none is active. Source: Subtensor `run_epoch.rs`.
 */
export function splitEmission(arithmetic: Arithmetic, rao: number, workspace: YumaWorkspace): void {
  const { stakeShare, activeStake, incentive, dividends } = workspace;
  const { serverEmission, validatorEmission, combinedEmission } = workspace;
  serverEmission.set(incentive);
  validatorEmission.set(dividends);
  for (let i = 0; i < incentive.length; i++) {
    combinedEmission[i] = (incentive[i] as number) + (dividends[i] as number);
  }
  const sum = sumOf(combinedEmission);
  if (sum === 0) {
    const share = sumOf(activeStake) > 0 ? activeStake : stakeShare;
    validatorEmission.set(share);
    combinedEmission.set(share);
  } else {
    normaliseBy(arithmetic, serverEmission, sum);
    normaliseBy(arithmetic, validatorEmission, sum);
    normaliseBy(arithmetic, combinedEmission, sum);
  }
  for (const emission of [serverEmission, validatorEmission, combinedEmission]) {
    for (let i = 0; i < emission.length; i++) emission[i] = arithmetic.rao(emission[i] as number, rao);
  }
}
