/**
 * Fleet at which a card earns its cost: n* = (rent + rewards)/cost, all a day (framework of free entry: twice the
 * supply halves the reward of a card). Rent and rewards in USD a day for the network, cost in USD a card-day.
 */
export function zeroProfitFleet(rentUsd: number, rewardsUsd: number, costUsdPerCard: number): number {
  return (rentUsd + rewardsUsd) / costUsdPerCard;
}

/** Share of that fleet that would leave without the subsidy: rewards ÷ (rent + rewards). */
export function subsidisedShare(rentUsd: number, rewardsUsd: number): number {
  return rewardsUsd / (rentUsd + rewardsUsd);
}
