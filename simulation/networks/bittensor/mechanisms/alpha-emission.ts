import { blockReward, halvingThreshold, halvingsPassed, mintOver } from '../../shared/halving';
import { SUBNET_SLOTS } from '../members';
import { startOf } from '../slot-columns';
import type { BittensorState } from '../state';

const RAO_PER_ALPHA = 1e9;
const ISSUED = startOf('alphaIssued');
const REWARD = startOf('alphaReward');
const NEXT_HALVING = startOf('nextAlphaHalving');
const MINTED = startOf('alphaMinted');

/**
 * Alpha minted for the participants of each running subnet over a day: one alpha a block, halved by the subnet's
 * own alpha issuance. A day that crosses a threshold is split there, counting participants' alpha alone.
 * Source: Subtensor `coinbase/block_emission.rs` applied to alpha issuance.
 */
export function mintAlpha(state: BittensorState): void {
  const { cells, blocksPerDay } = state;
  const { started } = state.subnets;
  for (let i = 0; i < SUBNET_SLOTS; i++) {
    if (started[i] === 0) {
      cells[MINTED + i] = 0;
      continue;
    }
    const even = (cells[REWARD + i] as number) * blocksPerDay;
    const isEven = (cells[ISSUED + i] as number) + even < (cells[NEXT_HALVING + i] as number);
    cells[MINTED + i] = isEven ? even : mintAcrossHalving(state, i);
  }
}

/** Alpha of a day on which a threshold is crossed, or of the first; notes the reward from then on. */
function mintAcrossHalving({ cells, values, blocksPerDay }: BittensorState, slot: number): number {
  const cap = values.maxIssuanceTao;
  const base = values.baseBlockEmissionTao;
  const issued = cells[ISSUED + slot] as number;
  const minted = mintOver(blocksPerDay, issued, cap, base, RAO_PER_ALPHA, 1);
  const after = Math.min(cap, issued + minted);
  cells[REWARD + slot] = blockReward(after, cap, base, RAO_PER_ALPHA);
  cells[NEXT_HALVING + slot] = halvingThreshold(cap, halvingsPassed(after, cap) + 1);
  return minted;
}
