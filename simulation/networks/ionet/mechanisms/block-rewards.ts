import { devices, type DeviceClass } from '../devices';
import type { IonetState } from '../state';
import { baseScore } from './block-score';
import { FAKES } from './fakes';
import { splitPool } from './split-pool';

/** Weight of a class in its pool: base score of its ready devices; `hired` of the `ready` cards are rented. */
export function poolWeight(device: DeviceClass, ready: number, hired: number): number {
  if (!(ready > 0)) return 0;
  const score = baseScore(device.tier, device.multiplier, device.cardsPerDevice, hired / ready);
  return (ready / device.cardsPerDevice) * score;
}

/**
 * Splits the day's emission (whole micro-IO) between the pools and, within each, by score; fills
 * `flows.rewardMicro` and returns what was paid. A pool without ready cards earns nothing and its share stays
 * in the reserve. Source: io.net documentation, block rewards (June 2025); 95 % enterprise, 5 % community.
 */
export function payBlockRewards(state: IonetState, emissionMicro: number): number {
  const { market, flows, classes, enterpriseWeights, communityWeights } = state;
  for (let c = 0; c < classes.count; c++) {
    const weight = poolWeight(
      devices[c] as DeviceClass,
      market.ready[c] as number,
      market.hired[c] as number,
    );
    enterpriseWeights[c] = classes.isEnterprise[c] === 1 ? weight : 0;
    communityWeights[c] = classes.isCommunity[c] === 1 ? weight : 0;
  }
  weighFakes(state, state.fakes.meanCards);
  const enterprise = Math.floor(emissionMicro * state.values.enterprisePoolShare);
  return (
    splitPool(enterprise, enterpriseWeights, flows.rewardMicro) +
    splitPool(emissionMicro - enterprise, communityWeights, flows.rewardMicro)
  );
}

/** Sets the weight of so many fake cards in the pool of the class they pretend to be. */
export function weighFakes(
  { fakes, classes, enterpriseWeights, communityWeights }: IonetState,
  cards: number,
): void {
  const weight = cards * fakes.scorePerCard;
  enterpriseWeights[FAKES] = classes.isEnterprise[fakes.device] === 1 ? weight : 0;
  communityWeights[FAKES] = classes.isCommunity[fakes.device] === 1 ? weight : 0;
}
