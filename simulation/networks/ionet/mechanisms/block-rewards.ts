import { devices, type DeviceClass } from '../devices';
import { resident } from '../resident';
import { baseScore } from './block-score';
import { FAKES } from './fakes';
import { splitPool } from './split-pool';

/** Weight of a class in its pool: base score of its ready devices; `hired` of the `ready` cards are rented. */
export function poolWeight(
  device: DeviceClass,
  ready: number,
  hired: number,
  multiplier = device.multiplier,
): number {
  if (!(ready > 0)) return 0;
  const score = baseScore(device.tier, multiplier, device.cardsPerDevice, hired / ready);
  return (ready / device.cardsPerDevice) * score;
}

/** Sets the weight of a class in its pool, from so many of its cards that take part, of them hired. */
export function weighClass(c: number, cards: number, hired: number): void {
  const { state } = resident;
  const { inFirst, inSecond, multiplier } = state.pools;
  const weight = poolWeight(devices[c] as DeviceClass, cards, hired, multiplier[c] as number);
  state.firstWeights[c] = inFirst[c] === 1 ? weight : 0;
  state.secondWeights[c] = inSecond[c] === 1 ? weight : 0;
}

/** Sets the weight of so many fake cards in the pool of the class they pretend to be. */
export function weighFakes(cards: number): void {
  const { fakes, pools, firstWeights, secondWeights } = resident.state;
  const weight = cards * fakes.scorePerCard;
  firstWeights[FAKES] = pools.inFirst[fakes.device] === 1 ? weight : 0;
  secondWeights[FAKES] = pools.inSecond[fakes.device] === 1 ? weight : 0;
}

/**
 * Splits an amount of micro-IO between the pools and, within each, by the weights that are set; adds to `flows.rewardMicro` and returns
 * what was paid. A pool in which nobody takes part earns nothing and its share stays in the reserve.
 * Source: io.net documentation, block rewards (June 2025); 95 % enterprise, 5 % community.
 */
export function payByWeight(micro: number): number {
  const { state } = resident;
  const first = Math.floor(micro * state.pools.firstShare);
  const { rewardMicro } = state.flows;
  return (
    splitPool(first, state.firstWeights, rewardMicro) +
    splitPool(micro - first, state.secondWeights, rewardMicro)
  );
}

/** Pays the day's emission (whole micro-IO) to the cards that pass the day's blocks; returns what was paid. */
export function payBlockRewards(emissionMicro: number): number {
  const { market, classes, fakes } = resident.state;
  for (let c = 0; c < classes.count; c++) {
    weighClass(c, market.passing[c] as number, market.passingHired[c] as number);
  }
  weighFakes(fakes.meanCards);
  return payByWeight(emissionMicro);
}
