import type { Regime } from '../rules/schedule';
import type { BittensorState } from '../state';
import { alphaForTao } from './pool';

/**
 * Puts the day's TAO emission into the pools. With e the subnet's TAO and p the price, alpha a = e / p is minted
 * into the pool beside it up to a cap: the smaller of alpha and TAO block emission, since 2026-06-22 the root
 * proportion of the alpha emission. TAO above the cap buys alpha from the pool, without a fee.
 * Before November 2025 (`all`) the TAO always entered in full, so a capped subnet's price rose.
 * Source: Subtensor `coinbase/run_coinbase.rs get_subnet_terms`.
 */
export function injectEmission(state: BittensorState, regime: Regime): void {
  const { subnets, today, totals, values } = state;
  const { poolTao, poolAlpha, price, shares, rootProportion, alphaOfProtocol } = subnets;
  const quoteWeight = values.poolQuoteWeight;
  const byRoot = regime.injection === 'root-proportion';
  for (let i = 0; i < shares.length; i++) {
    const emission = totals.mintedTao * (shares[i] as number);
    today.injectedTao[i] = 0;
    today.injectedAlpha[i] = 0;
    today.chainBuyTao[i] = 0;
    today.boughtAlpha[i] = 0;
    if (!(emission > 0)) continue;
    const spot = price[i] as number;
    const minted = today.alphaMinted[i] as number;
    const cap = byRoot ? minted * (rootProportion[i] as number) : Math.min(minted, totals.mintedTao);
    const wanted = emission / spot;
    const alpha = Math.min(wanted, cap);
    const injected = wanted <= cap || regime.injection === 'all' ? emission : alpha * spot;
    const excess = emission - injected;
    const tau = (poolTao[i] as number) + injected;
    const inside = (poolAlpha[i] as number) + alpha;
    const bought = excess > 0 ? alphaForTao(tau, inside, excess, quoteWeight) : 0;
    poolTao[i] = tau + excess;
    poolAlpha[i] = inside - bought;
    if (!regime.recycleChainBuys) alphaOfProtocol[i] = (alphaOfProtocol[i] as number) + bought;
    today.injectedTao[i] = injected;
    today.injectedAlpha[i] = alpha;
    today.chainBuyTao[i] = excess;
    today.boughtAlpha[i] = bought;
    state.poolTotalTao += emission;
  }
}
