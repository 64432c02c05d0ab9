/**
 * Issuance with a reward that halves at fixed shares of a cap: at cap × (1 − 2⁻ᵏ) for k = 1, 2, 3 …
 * Exact threshold form of Subtensor `coinbase/block_emission.rs`; no logarithm, so nothing can drift.
 */

/** After this many halvings a reward of one token is below the smallest unit of any chain here. */
export const MAX_HALVINGS = 60;

/** The issuance at which the reward halves for the k-th time, in the unit of `cap`; k ≥ 1. */
export function halvingThreshold(cap: number, k: number): number {
  let half = 1;
  for (let i = 0; i < k; i++) half /= 2;
  return cap * (1 - half);
}

/** Number of halvings already passed at `issued` (same unit as `cap`): the k ≥ 1 with issued ≥ cap (1 − 2⁻ᵏ). */
export function halvingsPassed(issued: number, cap: number): number {
  let rest = cap;
  let k = 0;
  while (k < MAX_HALVINGS) {
    rest /= 2;
    if (!(issued >= cap - rest)) return k;
    k++;
  }
  return k;
}

/** Reward of one block at `issued`: `base` halved, floored to 1 / unitsPerToken; 0 at the cap. */
export function blockReward(issued: number, cap: number, base: number, unitsPerToken: number): number {
  if (issued >= cap) return 0;
  let reward = base;
  for (let k = halvingsPassed(issued, cap); k > 0; k--) reward /= 2;
  return Math.floor(reward * unitsPerToken) / unitsPerToken;
}

/**
 * Tokens minted over `blocks` (a real number) starting from `issued`, when each minted token raises the issuance
 * by `keep` (1 less the recycled share, 0…1). A run that crosses a threshold is split there, so the sum is that
 * of the single blocks up to one block's rounding. Returns the gross amount; issuance grows by gross × keep.
 */
export function mintOver(
  blocks: number,
  issued: number,
  cap: number,
  base: number,
  unitsPerToken: number,
  keep: number,
): number {
  let left = blocks;
  let now = issued;
  let gross = 0;
  while (left > 0 && now < cap) {
    const reward = blockReward(now, cap, base, unitsPerToken);
    if (!(reward > 0)) break;
    const threshold = halvingThreshold(cap, halvingsPassed(now, cap) + 1);
    const untilThreshold = keep > 0 ? (threshold - now) / (reward * keep) : Infinity;
    if (untilThreshold >= left) return gross + reward * left;
    gross += reward * untilThreshold;
    left -= untilThreshold;
    now = threshold;
  }
  return gross;
}
