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
  const { rootProportion, minerBurned, alphaOutside } = subnets;
  const { alphaMinted, minerAlpha, stakerAlpha, rootAlpha, soldAlpha } = today;
  const rootPaid = totals.rootPaid ? 1 : 0;
  for (let i = 0; i < alphaMinted.length; i++) {
    const minted = alphaMinted[i] as number;
    const owner = minted * ownerCut;
    const miners = (minted - owner) * minerShareAfterOwner;
    const validators = minted - owner - miners;
    const rootPart = validators * (rootProportion[i] as number);
    const stakers = validators - rootPart;
    const earned = miners * (1 - (minerBurned[i] as number));
    const root = rootPaid * rootPart;
    minerAlpha[i] = earned;
    stakerAlpha[i] = stakers;
    rootAlpha[i] = root;
    soldAlpha[i] = owner * ownerSellShare + earned * minerSellShare + stakers * stakerSellShare + root;
    alphaOutside[i] = (alphaOutside[i] as number) + owner + earned + stakers + root;
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}
