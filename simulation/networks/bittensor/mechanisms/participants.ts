import type { BittensorState } from '../state';

/**
 * Pays the day's alpha: owner 18 %, miners and validators half of the rest each, root its proportion of the
 * validators' part. Burned miner alpha is recycled, and so is root's while the moving prices sum to the threshold
 * or less. What is sold at once is noted in `soldAlpha`. Source: Subtensor `coinbase/run_coinbase.rs`.
 */
export function payParticipants(state: BittensorState): void {
  const { subnets, today, totals, values } = state;
  const { ownerCut, minerShareAfterOwner, minerSellShare, ownerSellShare, stakerSellShare } = values;
  totals.rootPaid = sum(subnets.movingPrice) > values.rootSellThreshold;
  for (let i = 0; i < today.alphaMinted.length; i++) {
    const minted = today.alphaMinted[i] as number;
    const owner = minted * ownerCut;
    const miners = (minted - owner) * minerShareAfterOwner;
    const validators = minted - owner - miners;
    const rootPart = validators * (subnets.rootProportion[i] as number);
    const stakers = validators - rootPart;
    const earned = miners * (1 - (subnets.minerBurned[i] as number));
    const root = totals.rootPaid ? rootPart : 0;
    today.minerAlpha[i] = earned;
    today.stakerAlpha[i] = stakers;
    today.rootAlpha[i] = root;
    today.soldAlpha[i] = owner * ownerSellShare + earned * minerSellShare + stakers * stakerSellShare + root;
    subnets.alphaOutside[i] = (subnets.alphaOutside[i] as number) + owner + earned + stakers + root;
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}
