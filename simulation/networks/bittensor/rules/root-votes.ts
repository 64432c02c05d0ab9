import { exp } from '../../../core/math';
import { priceEma } from './price-ema';
import { normaliseShares, type RootVotes, type ShareRule } from './share-rule';

/** Steepness and middle of the consensus of root validators. */
const RHO = 10;
const KAPPA = 32_767 / 65_535;
/** A root validator names subnets worth at least this part of the mean to it. Assumption. */
const WORTH_NAMING = 0.5;

/**
 * share ∝ consensus × rank over the votes of root validators, who weigh subnets: rank = Σ stake × weight, trust = stake
 * of those who name the subnet, consensus = 1 / (1 + exp(−ρ (trust − κ))). The chain until 2025-02-13. What they vote is
 * assumed: each weighs subnets by moving price times an opinion of its own. Without votes plain price shares.
 * Source: Subtensor v1.1.11 `coinbase/root.rs root_epoch`.
 */
export const rootVotes: ShareRule = (inputs, shares) => {
  const { eligible, movingPrice, rootVotes: votes, scratch } = inputs;
  const { validators, opinions, weights } = votes;
  const count = shares.length;
  let worth = 0;
  for (let i = 0; i < count; i++) {
    scratch[i] = (eligible[i] as number) * (movingPrice[i] as number);
    worth += scratch[i] as number;
  }
  if (validators === 0 || !(worth > 0)) return priceEma(inputs, shares);
  const least = (WORTH_NAMING * worth) / count;
  for (let v = 0; v < validators; v++) {
    const start = v * count;
    for (let i = 0; i < count; i++) {
      const value = (scratch[i] as number) * (opinions[start + i] as number);
      weights[start + i] = value >= least ? value : 0;
    }
  }
  return shareByVotes(votes, shares);
};

/** Shares by the weights as they stand, a row a validator. */
export function shareByVotes(
  { validators, stake, weights, trust }: RootVotes,
  shares: Float64Array,
): boolean {
  const count = shares.length;
  shares.fill(0);
  trust.fill(0);
  for (let v = 0; v < validators; v++) {
    const start = v * count;
    const own = stake[v] as number;
    let total = 0;
    for (let i = 0; i < count; i++) total += weights[start + i] as number;
    const perWeight = total > 0 ? own / total : 0;
    for (let i = 0; i < count; i++) {
      const weight = weights[start + i] as number;
      shares[i] = (shares[i] as number) + perWeight * weight;
      if (weight > 0) trust[i] = (trust[i] as number) + own;
    }
  }
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const consensus = 1 / (1 + exp(-RHO * ((trust[i] as number) - KAPPA)));
    shares[i] = consensus * (shares[i] as number);
    sum += shares[i] as number;
  }
  return normaliseShares(shares, sum);
}
