import { log } from '../../../core/math';

/**
 * By what devices of a class are ranked, and how they differ: r = reliability · w₁ + log(1 + stake ÷ required) · w₂ + tier ÷ 4 · w₃ −
 * price ÷ lowest price · w₄. The article says that stakes raise the ranking of good devices and gives no weights: assumed.
 */
export const ranking = {
  weightReliability: 0.5,
  weightStake: 0.2,
  weightTier: 0.1,
  weightPrice: 0.2,
  /** Share of the devices one connectivity tier below their class, and mean stake beyond the required one in required stakes, exponential. */
  tierSpread: 0.25,
  extraStakeMean: 0.23,
} as const;

const TIERS = 4;
const POINTS = 500;

/** Standard deviation of what ranks devices beside their price: stake and connectivity; nearly all are as reliable. */
export function rankNoise(): number {
  const { weightStake, weightTier, tierSpread, extraStakeMean } = ranking;
  let [sum, squares] = [0, 0];
  for (let point = 0; point < POINTS; point++) {
    const score = log(2 - extraStakeMean * log((point + 0.5) / POINTS));
    sum += score / POINTS;
    squares += (score * score) / POINTS;
  }
  const step = weightTier / TIERS;
  return Math.sqrt(
    weightStake * weightStake * (squares - sum * sum) + step * step * tierSpread * (1 - tierSpread),
  );
}
