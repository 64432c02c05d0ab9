import { injectEmission } from '../mechanisms/injection';
import { createSlots } from '../slot-columns';

/**
 * One injection into pools of even weights: each takes its emission beside new alpha, at most `cap` alpha. Emission
 * and reserves in one unit, one entry a pool. Returns the alpha injected and the pools' alpha after it.
 */
export function injectOnce(
  emission: readonly number[],
  poolTao: ArrayLike<number>,
  poolAlpha: ArrayLike<number>,
  cap: number,
): { readonly injectedAlpha: Float64Array; readonly poolAlpha: Float64Array } {
  const injectedAlpha = new Float64Array(emission.length);
  const poolAlphaAfter = new Float64Array(emission.length);
  emission.forEach((mintedTao, pool) => {
    const { cells, columns } = createSlots();
    columns.poolTao[0] = poolTao[pool] ?? 0;
    columns.poolAlpha[0] = poolAlpha[pool] ?? 1;
    columns.price[0] = (poolTao[pool] ?? 0) / (poolAlpha[pool] ?? 1);
    columns.shares[0] = 1;
    columns.rootProportion[0] = 1;
    columns.alphaMinted[0] = cap;
    const state = {
      cells,
      totals: { mintedTao, sharedPart: 1, injectedTao: 0, chainBuysTao: 0 },
      values: { poolQuoteWeight: 0.5 },
      poolTotalTao: 0,
    };
    injectEmission(state, { injection: 'root-proportion', recycleChainBuys: false });
    injectedAlpha[pool] = columns.injectedAlpha[0] as number;
    poolAlphaAfter[pool] = columns.poolAlpha[0] as number;
  });
  return { injectedAlpha, poolAlpha: poolAlphaAfter };
}
