import type { BittensorState } from '../state';

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
 * Advances the moving averages of user and protocol flow by a day of even flow:
 * S' = f + (S − f)(1 − g)^blocks. User flow leaves the sales for root out; protocol flow is injection + chain buys
 * − those sales. TAO per block. Source: Subtensor v3.2.14-245 `coinbase/subnet_emissions.rs`.
 */
export function updateFlowAverages({ subnets, today, blocksPerDay, flowKeep }: BittensorState): void {
  const { userFlow, protocolFlow, flowStarted, price } = subnets;
  const perBlock = 1 / blocksPerDay;
  for (let i = 0; i < userFlow.length; i++) {
    if (flowStarted[i] === 0) continue;
    const rootSales = (today.rootAlpha[i] as number) * (price[i] as number);
    const user = ((today.tradeTao[i] as number) + rootSales) * perBlock;
    const protocol =
      ((today.injectedTao[i] as number) + (today.chainBuyTao[i] as number) - rootSales) * perBlock;
    userFlow[i] = user + ((userFlow[i] as number) - user) * flowKeep;
    protocolFlow[i] = protocol + ((protocolFlow[i] as number) - protocol) * flowKeep;
  }
}
