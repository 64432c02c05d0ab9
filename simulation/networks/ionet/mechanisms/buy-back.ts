/**
 * IO bought with `usd` from a constant-product pool with `depthUsd` on the dollar side at `priceUsd`:
 * (depth/price) · usd/(depth + usd), always less than usd/price. Arbitrage refills the pool to the market
 * price before the next day, so slippage does not accumulate.
 */
export function tokensBought(usd: number, priceUsd: number, depthUsd: number): number {
  return ((depthUsd / priceUsd) * usd) / (depthUsd + usd);
}
