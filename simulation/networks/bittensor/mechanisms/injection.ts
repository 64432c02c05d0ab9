import type { Regime } from '../rules/schedule';
import type { BittensorState } from '../state';
import { alphaForTao } from './pool';

type Subnets = BittensorState['subnets'];
type Today = BittensorState['today'];
type InjectionRegime = Pick<Regime, 'injection' | 'recycleChainBuys'>;

/** The part of the state that injection reads and writes. */
export interface InjectionState {
  readonly subnets: Pick<
    Subnets,
    'poolTao' | 'poolAlpha' | 'price' | 'shares' | 'rootProportion' | 'alphaOfProtocol'
  >;
  readonly today: Pick<
    Today,
    'alphaMinted' | 'injectedTao' | 'injectedAlpha' | 'chainBuyTao' | 'boughtAlpha'
  >;
  readonly totals: { readonly mintedTao: number };
  readonly values: { readonly poolQuoteWeight: number };
  poolTotalTao: number;
}

/**
 * Puts the day's TAO emission into the pools. With e the subnet's TAO and p the price, alpha a = e / p is minted
 * into the pool beside it up to a cap: the smaller of alpha and TAO block emission, since 2026-06-22 the root
 * proportion of the alpha emission. TAO above the cap buys alpha from the pool, without a fee.
 * Before November 2025 (`all`) the TAO always entered in full, so a capped subnet's price rose.
 * Source: Subtensor `coinbase/run_coinbase.rs get_subnet_terms`.
 */
export function injectEmission(state: InjectionState, regime: InjectionRegime): void {
  const { poolTao, poolAlpha, price, shares, rootProportion, alphaOfProtocol } = state.subnets;
  const { alphaMinted, injectedTao, injectedAlpha, chainBuyTao, boughtAlpha } = state.today;
  const { mintedTao } = state.totals;
  const quoteWeight = state.values.poolQuoteWeight;
  const byRoot = regime.injection === 'root-proportion';
  const uncapped = regime.injection === 'all';
  const kept = regime.recycleChainBuys ? 0 : 1;
  let entered = 0;
  for (let i = 0; i < shares.length; i++) {
    const emission = mintedTao * (shares[i] as number);
    if (!(emission > 0)) {
      injectedTao[i] = injectedAlpha[i] = chainBuyTao[i] = boughtAlpha[i] = 0;
      continue;
    }
    const spot = price[i] as number;
    const minted = alphaMinted[i] as number;
    const cap = byRoot ? minted * (rootProportion[i] as number) : minted < mintedTao ? minted : mintedTao;
    const wanted = emission / spot;
    const capped = wanted > cap;
    const alpha = capped ? cap : wanted;
    const injected = capped && !uncapped ? alpha * spot : emission;
    const excess = emission - injected;
    const tau = (poolTao[i] as number) + injected;
    const inside = (poolAlpha[i] as number) + alpha;
    const bought = excess > 0 ? alphaForTao(tau, inside, excess, quoteWeight) : 0;
    poolTao[i] = tau + excess;
    poolAlpha[i] = inside - bought;
    alphaOfProtocol[i] = (alphaOfProtocol[i] as number) + kept * bought;
    injectedTao[i] = injected;
    injectedAlpha[i] = alpha;
    chainBuyTao[i] = excess;
    boughtAlpha[i] = bought;
    entered += emission;
  }
  state.poolTotalTao += entered;
}
