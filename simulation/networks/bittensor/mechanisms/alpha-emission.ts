import { blockReward, halvingThreshold, halvingsPassed, mintOver } from '../../shared/halving';

const RAO_PER_ALPHA = 1e9;

/**
 * Alpha minted for the participants of each running subnet over a day: one alpha a block, halved by the subnet's
 * own alpha issuance. A day that crosses a threshold is split there, counting participants' alpha alone.
 * Source: Subtensor `coinbase/block_emission.rs` applied to alpha issuance.
 */
export function mintAlpha(
  alphaMinted: Float64Array,
  alphaIssued: Float64Array,
  started: Uint8Array,
  blocks: number,
  cap: number,
  base: number,
): void {
  const first = halvingThreshold(cap, 1) - 2 * blocks;
  for (let i = 0; i < alphaMinted.length; i++) {
    const issued = alphaIssued[i] as number;
    if (started[i] === 0) alphaMinted[i] = 0;
    else if (issued < first) alphaMinted[i] = base * blocks;
    else alphaMinted[i] = mintNearThreshold(issued, blocks, cap, base);
  }
}

function mintNearThreshold(issued: number, blocks: number, cap: number, base: number): number {
  const reward = blockReward(issued, cap, base, RAO_PER_ALPHA);
  const next = halvingThreshold(cap, halvingsPassed(issued, cap) + 1);
  if (issued + blocks * reward < next) return blocks * reward;
  return mintOver(blocks, issued, cap, base, RAO_PER_ALPHA, 1);
}
