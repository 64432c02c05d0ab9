import { injectEmission } from '../mechanisms/injection';

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
  const count = emission.length;
  const list = () => new Float64Array(count);
  const total = emission.reduce((sum, value) => sum + value, 0);
  const state = {
    subnets: {
      poolTao: Float64Array.from(poolTao),
      poolAlpha: Float64Array.from(poolAlpha),
      price: Float64Array.from({ length: count }, (_, i) => (poolTao[i] ?? 0) / (poolAlpha[i] ?? 1)),
      shares: Float64Array.from(emission, (value) => (total > 0 ? value / total : 0)),
      rootProportion: list().fill(1),
      alphaOfProtocol: list(),
    },
    today: {
      alphaMinted: list().fill(cap),
      injectedTao: list(),
      injectedAlpha: list(),
      chainBuyTao: list(),
      boughtAlpha: list(),
    },
    totals: { mintedTao: total },
    values: { poolQuoteWeight: 0.5 },
    poolTotalTao: 0,
  };
  injectEmission(state, { injection: 'root-proportion', recycleChainBuys: false });
  return { injectedAlpha: state.today.injectedAlpha, poolAlpha: state.subnets.poolAlpha };
}
