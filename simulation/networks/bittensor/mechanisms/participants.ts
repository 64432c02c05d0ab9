import { SUBNET_SLOTS } from '../members';
import { startOf } from '../slot-columns';
import type { BittensorState } from '../state';

const MINTED = startOf('alphaMinted');
const ROOT_PROPORTION = startOf('rootProportion');
const BURNED = startOf('minerBurned');
const OUTSIDE = startOf('alphaOutside');
const TO_MINERS = startOf('minerAlpha');
const TO_STAKERS = startOf('stakerAlpha');
const TO_ROOT = startOf('rootAlpha');
const SOLD = startOf('soldAlpha');

/**
 * Pays the day's alpha: owner 18 %, miners and validators half of the rest each, root its proportion of the
 * validators' part. Burned miner alpha is recycled, and so is root's while the moving prices sum to the threshold
 * or less. What is sold at once is noted in `soldAlpha`. Source: Subtensor `coinbase/run_coinbase.rs`.
 */
export function payParticipants({ cells, totals, values, movingPriceSum }: BittensorState): void {
  const { ownerCut, minerShareAfterOwner, minerSellShare, ownerSellShare, stakerSellShare } = values;
  totals.rootPaid = movingPriceSum > values.rootSellThreshold;
  const rootPaid = totals.rootPaid ? 1 : 0;
  for (let i = 0; i < SUBNET_SLOTS; i++) {
    const minted = cells[MINTED + i] as number;
    const owner = minted * ownerCut;
    const miners = (minted - owner) * minerShareAfterOwner;
    const validators = minted - owner - miners;
    const rootPart = validators * (cells[ROOT_PROPORTION + i] as number);
    const stakers = validators - rootPart;
    const earned = miners * (1 - (cells[BURNED + i] as number));
    const root = rootPaid * rootPart;
    cells[TO_MINERS + i] = earned;
    cells[TO_STAKERS + i] = stakers;
    cells[TO_ROOT + i] = root;
    cells[SOLD + i] = owner * ownerSellShare + earned * minerSellShare + stakers * stakerSellShare + root;
    cells[OUTSIDE + i] = (cells[OUTSIDE + i] as number) + owner + earned + stakers + root;
  }
}
