import { priceEma } from './price-ema';
import { normaliseShares, type ShareRule } from './share-rule';

/**
 * share ∝ moving price × (1 − miner burn): spec 425 from 2026-06-30. All weights zero → plain price shares.
 * Source: Subtensor `coinbase/subnet_emissions.rs get_shares`.
 */
export const priceBurn: ShareRule = (inputs, shares) => {
  const { eligible, movingPrice, minerBurned } = inputs;
  for (let i = 0; i < shares.length; i++) {
    shares[i] = (eligible[i] as number) * (movingPrice[i] as number) * (1 - (minerBurned[i] as number));
  }
  if (!normaliseShares(shares)) priceEma(inputs, shares);
};

/** As `priceBurn`, times the root proportion: specs 421–424, 2026-06-22 to 2026-06-30 (pull request 2781). */
export const priceRootBurn: ShareRule = (inputs, shares) => {
  const { eligible, movingPrice, minerBurned, rootProportion } = inputs;
  for (let i = 0; i < shares.length; i++) {
    const weight =
      (movingPrice[i] as number) * (1 - (minerBurned[i] as number)) * (rootProportion[i] as number);
    shares[i] = (eligible[i] as number) * weight;
  }
  if (!normaliseShares(shares)) priceEma(inputs, shares);
};
