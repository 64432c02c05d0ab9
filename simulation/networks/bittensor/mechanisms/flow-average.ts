import { NET_FLOW_STEPS, type Regime } from '../rules/schedule';
import type { BittensorState } from '../state';
import { blockEmission } from './mint';

/**
 * Gives each running subnet its first flow average on the first day a flow rule reads it: min(spot, moving price)
 * TAO per block, so that the change of rule did not move the shares at once. Protocol flow starts at 0.
 * Source: Subtensor `coinbase/subnet_emissions.rs get_ema_flow`.
 */
export function startFlowAverages({ subnets }: BittensorState): void {
  const { started, flowStarted, userFlow, protocolFlow, price, movingPrice } = subnets;
  for (let i = 0; i < flowStarted.length; i++) {
    if (started[i] === 0 || flowStarted[i] === 1) continue;
    flowStarted[i] = 1;
    userFlow[i] = Math.min(price[i] as number, movingPrice[i] as number);
    protocolFlow[i] = 0;
  }
}

/**
 * Writes the day's shares under a flow rule: their mean over `regime.flowSteps` steps, each of which advances the
 * averages with its own emission. With one step a day the net rule would overshoot: the protocol flow a share
 * causes exceeds the differences between net flows within hours. Users' flow and sales for root are those of the
 * day before; `correctFlowAverages` puts the day's own in their place. The mean is over the steps that emit, so that shares
 * sum to 1 or, on a day without any, to 0. Returns the part of the day in which something was emitted.
 */
export function flowShares(state: BittensorState, { rule, flowSteps }: Regime): number {
  const { subnets, totals, blocksPerDay } = state;
  const keep = flowSteps === NET_FLOW_STEPS ? state.netFlowStepKeep : state.flowStepKeep;
  const { shares, userFlow, protocolFlow, flowStarted, rootSoldTao, tradeTao } = subnets;
  const { assumedUserFlow, assumedRootSales, meanShares } = subnets;
  const emission = blockEmission(state);
  const perBlock = 1 / blocksPerDay;
  for (let i = 0; i < shares.length; i++) {
    const rootSales = (rootSoldTao[i] as number) * perBlock;
    assumedRootSales[i] = rootSales;
    assumedUserFlow[i] = (tradeTao[i] as number) * perBlock + rootSales;
    meanShares[i] = 0;
  }
  let given = 0;
  for (let step = 0; step < flowSteps; step++) {
    if (rule(subnets, shares)) given++;
    for (let i = 0; i < shares.length; i++) {
      const share = shares[i] as number;
      meanShares[i] = (meanShares[i] as number) + share;
      if (flowStarted[i] === 0) continue;
      const user = assumedUserFlow[i] as number;
      const protocol = emission * share - (assumedRootSales[i] as number);
      userFlow[i] = user + ((userFlow[i] as number) - user) * keep;
      protocolFlow[i] = protocol + ((protocolFlow[i] as number) - protocol) * keep;
    }
  }
  const scale = given > 0 ? 1 / given : 0;
  for (let i = 0; i < shares.length; i++) shares[i] = (meanShares[i] as number) * scale;
  totals.assumedEmission = (emission * given) / flowSteps;
  return given / flowSteps;
}

/**
 * Puts the day's own flows in the place of those `flowShares` assumed. An average over a day of even flow f is
 * S' = f + (S − f)(1 − g)^blocks, linear in f. User flow leaves the sales for root out; protocol flow is injection
 * + chain buys − those sales. TAO per block. Source: Subtensor v3.2.14-245 `coinbase/subnet_emissions.rs`.
 */
export function correctFlowAverages({ subnets, totals, blocksPerDay, flowKeep }: BittensorState): void {
  const { userFlow, protocolFlow, flowStarted, shares, rootSoldTao, tradeTao } = subnets;
  const { assumedUserFlow, assumedRootSales, injectedTao, chainBuyTao } = subnets;
  const { assumedEmission } = totals;
  const perBlock = 1 / blocksPerDay;
  const weight = 1 - flowKeep;
  for (let i = 0; i < userFlow.length; i++) {
    if (flowStarted[i] === 0) continue;
    const rootSales = (rootSoldTao[i] as number) * perBlock;
    const user = (tradeTao[i] as number) * perBlock + rootSales;
    const spent = ((injectedTao[i] as number) + (chainBuyTao[i] as number)) * perBlock;
    const assumedSpent = assumedEmission * (shares[i] as number);
    const protocolMiss = spent - assumedSpent - (rootSales - (assumedRootSales[i] as number));
    userFlow[i] = (userFlow[i] as number) + (user - (assumedUserFlow[i] as number)) * weight;
    protocolFlow[i] = (protocolFlow[i] as number) + protocolMiss * weight;
  }
}
