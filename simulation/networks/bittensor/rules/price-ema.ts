import { normaliseShares, type ShareInputs, type ShareRule } from './share-rule';

/**
 * share ∝ moving price: dynamic TAO from 2025-02-13 to 2025-11-04. Before any moving price has left zero the
 * eligible subnets share alike. Source: Subtensor v2.0.0 `coinbase/run_coinbase.rs`.
 */
export const priceEma: ShareRule = (inputs, shares) => {
  const { eligible, movingPrice } = inputs;
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const weight = (eligible[i] as number) * (movingPrice[i] as number);
    shares[i] = weight;
    sum += weight;
  }
  return normaliseShares(shares, sum) || equalShares(inputs, shares);
};

function equalShares({ eligible }: ShareInputs, shares: Float64Array): boolean {
  let count = 0;
  for (let i = 0; i < shares.length; i++) {
    shares[i] = eligible[i] as number;
    count += eligible[i] as number;
  }
  return normaliseShares(shares, count);
}
