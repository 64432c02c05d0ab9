import { blockReward, halvingThreshold, halvingsPassed, mintOver } from '../../shared/halving';
import type { BittensorState } from '../state';

const RAO_PER_ALPHA = 1e9;

/**
 * Alpha minted for the participants of each running subnet over a day: one alpha a block, halved by the subnet's
 * own alpha issuance. A day that crosses a threshold is split there, counting participants' alpha alone.
 * Source: Subtensor `coinbase/block_emission.rs` applied to alpha issuance.
 */
export function mintAlpha({ subnets, today, values, blocksPerDay }: BittensorState): void {
  const { alphaIssued, alphaReward, nextAlphaHalving, started } = subnets;
  const { alphaMinted } = today;
  const cap = values.maxIssuanceTao;
  const base = values.baseBlockEmissionTao;
  for (let i = 0; i < alphaMinted.length; i++) {
    const issued = alphaIssued[i] as number;
    const even = (alphaReward[i] as number) * blocksPerDay;
    if (started[i] === 0) {
      alphaMinted[i] = 0;
    } else if (issued + even < (nextAlphaHalving[i] as number)) {
      alphaMinted[i] = even;
    } else {
      alphaMinted[i] = mintOver(blocksPerDay, issued, cap, base, RAO_PER_ALPHA, 1);
      const after = Math.min(cap, issued + (alphaMinted[i] as number));
      alphaReward[i] = blockReward(after, cap, base, RAO_PER_ALPHA);
      nextAlphaHalving[i] = halvingThreshold(cap, halvingsPassed(after, cap) + 1);
    }
  }
}
