import { SUBNET_SLOTS } from '../members';
import type { Regime } from '../rules/schedule';
import { startOf } from '../slot-columns';
import { alphaForTao } from './pool';

type InjectionRegime = Pick<Regime, 'injection' | 'recycleChainBuys'>;

/** The part of the state that injection reads and writes. */
export interface InjectionState {
  readonly cells: Float64Array;
  /** TAO minted, and the part of the day in which the rule gave shares; what becomes of it in all pools is noted. */
  readonly totals: {
    readonly mintedTao: number;
    readonly sharedPart: number;
    injectedTao: number;
    chainBuysTao: number;
  };
  readonly values: { readonly poolQuoteWeight: number };
  poolTotalTao: number;
}

const POOL_TAO = startOf('poolTao');
const POOL_ALPHA = startOf('poolAlpha');
const PRICE = startOf('price');
const SHARES = startOf('shares');
const ROOT_PROPORTION = startOf('rootProportion');
const OF_PROTOCOL = startOf('alphaOfProtocol');
const MINTED = startOf('alphaMinted');
const INJECTED_TAO = startOf('injectedTao');
const INJECTED_ALPHA = startOf('injectedAlpha');
const CHAIN_BUY = startOf('chainBuyTao');
const BOUGHT = startOf('boughtAlpha');

/**
 * Puts the day's TAO emission into the pools. With e the subnet's TAO and p the price, alpha a = e / p is minted
 * into the pool beside it up to a cap: the smaller of alpha and TAO block emission, since 2026-06-22 the root
 * proportion of the alpha emission. TAO above the cap buys alpha from the pool, without a fee.
 * Before November 2025 (`all`) the TAO always entered in full, so a capped subnet's price rose.
 * Source: Subtensor `coinbase/run_coinbase.rs get_subnet_terms`.
 */
export function injectEmission(state: InjectionState, regime: InjectionRegime): void {
  const { cells } = state;
  const { mintedTao, sharedPart } = state.totals;
  const shared = mintedTao * sharedPart;
  const quoteWeight = state.values.poolQuoteWeight;
  const byRoot = regime.injection === 'root-proportion';
  const uncapped = regime.injection === 'all';
  const kept = regime.recycleChainBuys ? 0 : 1;
  let entered = 0;
  let injectedSum = 0;
  let excessSum = 0;
  for (let i = 0; i < SUBNET_SLOTS; i++) {
    const emission = shared * (cells[SHARES + i] as number);
    if (!(emission > 0)) {
      cells[INJECTED_TAO + i] = 0;
      cells[INJECTED_ALPHA + i] = 0;
      cells[CHAIN_BUY + i] = 0;
      cells[BOUGHT + i] = 0;
      continue;
    }
    const spot = cells[PRICE + i] as number;
    const minted = cells[MINTED + i] as number;
    const block = minted < mintedTao ? minted : mintedTao;
    const cap = byRoot ? minted * (cells[ROOT_PROPORTION + i] as number) : block;
    const capped = emission > cap * spot;
    const alpha = capped ? cap : emission / spot;
    const injected = capped && !uncapped ? alpha * spot : emission;
    const excess = emission - injected;
    const tau = (cells[POOL_TAO + i] as number) + injected;
    const inside = (cells[POOL_ALPHA + i] as number) + alpha;
    const bought = excess > 0 ? alphaForTao(tau, inside, excess, quoteWeight) : 0;
    cells[POOL_TAO + i] = tau + excess;
    cells[POOL_ALPHA + i] = inside - bought;
    cells[OF_PROTOCOL + i] = (cells[OF_PROTOCOL + i] as number) + kept * bought;
    cells[INJECTED_TAO + i] = injected;
    cells[INJECTED_ALPHA + i] = alpha;
    cells[CHAIN_BUY + i] = excess;
    cells[BOUGHT + i] = bought;
    entered += emission;
    injectedSum += injected;
    excessSum += excess;
  }
  state.poolTotalTao += entered;
  state.totals.injectedTao = injectedSum;
  state.totals.chainBuysTao = excessSum;
}
