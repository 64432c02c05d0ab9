import { priceEma } from './price-ema';
import { normaliseShares, type ShareRule } from './share-rule';

/**
 * share ∝ moving price × (1 − miner burn): spec 425 from 2026-06-30. All weights zero → plain price shares.
 * Source: Subtensor `coinbase/subnet_emissions.rs get_shares`.
 */
export const priceBurn: ShareRule = (inputs, shares) => {
  const { eligible, movingPrice, minerBurned } = inputs;
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const price = (eligible[i] as number) * (movingPrice[i] as number);
    const weight = price * (1 - (minerBurned[i] as number));
    shares[i] = weight;
    sum += weight;
  }
  return normaliseShares(shares, sum) || priceEma(inputs, shares);
};

/** As `priceBurn`, times the root proportion: specs 421–424, 2026-06-22 to 2026-06-30 (pull request 2781). */
export const priceRootBurn: ShareRule = (inputs, shares) => {
  const { eligible, movingPrice, minerBurned, rootProportion } = inputs;
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const weight =
      (movingPrice[i] as number) * (1 - (minerBurned[i] as number)) * (rootProportion[i] as number);
    const counted = (eligible[i] as number) * weight;
    shares[i] = counted;
    sum += counted;
  }
  return normaliseShares(shares, sum) || priceEma(inputs, shares);
};
