/**
 * IO bought with `usd` from a constant-product pool with `depthUsd` on the dollar side at `priceUsd`:
 * x · usd/(depth + usd) with x = depth/price on the IO side, or all of `liquidIo` where that is less: what is staked
 * is not for sale, so that scarce IO cost more than the price. Always less than usd/price and liquidIo. Arbitrage
 * refills the pool before the next day, so slippage does not accumulate.
 */
export function tokensBought(usd: number, priceUsd: number, depthUsd: number, liquidIo: number): number {
  return (Math.min(depthUsd / priceUsd, liquidIo) * usd) / (depthUsd + usd);
}
