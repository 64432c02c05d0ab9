import type { BittensorState } from '../state';

/**
 * Advances the moving averages of user and protocol flow by a day of even flow:
 * S' = f + (S − f)(1 − g)^blocks. User flow leaves the sales for root out; protocol flow is injection + chain buys
 * − those sales. TAO per block. Source: Subtensor v3.2.14-245 `coinbase/subnet_emissions.rs`.
 */
export function updateFlowAverages({ subnets, today, blocksPerDay, flowKeep }: BittensorState): void {
  const { userFlow, protocolFlow, started, price } = subnets;
  const perBlock = 1 / blocksPerDay;
  for (let i = 0; i < userFlow.length; i++) {
    if (started[i] === 0) continue;
    const rootSales = (today.rootAlpha[i] as number) * (price[i] as number);
    const user = ((today.tradeTao[i] as number) + rootSales) * perBlock;
    const protocol = ((today.injectedTao[i] as number) + (today.chainBuyTao[i] as number) - rootSales) * perBlock;
    userFlow[i] = user + ((userFlow[i] as number) - user) * flowKeep;
    protocolFlow[i] = protocol + ((protocolFlow[i] as number) - protocol) * flowKeep;
  }
}
