import { normaliseShares, type ShareInputs, type ShareRule } from './share-rule';

/**
 * share ∝ moving price: dynamic TAO from 2025-02-13 to 2025-11-04. Before any moving price has left zero the
 * eligible subnets share alike. Source: Subtensor v2.0.0 `coinbase/run_coinbase.rs`.
 */
export const priceEma: ShareRule = (inputs, shares) => {
  const { eligible, movingPrice } = inputs;
  for (let i = 0; i < shares.length; i++) shares[i] = (eligible[i] as number) * (movingPrice[i] as number);
  if (!normaliseShares(shares)) equalShares(inputs, shares);
};

function equalShares({ eligible }: ShareInputs, shares: Float64Array): void {
  for (let i = 0; i < shares.length; i++) shares[i] = eligible[i] as number;
  normaliseShares(shares);
}
