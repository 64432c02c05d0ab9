import type { Scenario } from '../../../core';
import { runWatched } from './watched-run';

/** What a day pays in one subnet, TAO at its spot price, and what is staked there. */
export interface SubnetDay {
  readonly miners: number;
  readonly validators: number;
  /** Alpha outside the pool at the spot price. */
  readonly staked: number;
  /** Alpha for miners and validators. */
  readonly minerAlpha: number;
  readonly validatorAlpha: number;
  /** TAO per alpha. */
  readonly price: number;
  readonly taoPriceUsd: number;
  /** Miners the daily model counts there. */
  readonly minersAtWork: number;
}

/** Runs the network up to a day and reads one subnet. */
export function dayOf(scenario: Scenario, slot: number, day: number): SubnetDay {
  let found: SubnetDay | undefined;
  runWatched(scenario, day + 1, ({ subnets, taoPriceUsd }, today) => {
    if (today < day) return;
    const price = subnets.price[slot] as number;
    const minerAlpha = subnets.minerAlpha[slot] as number;
    const validatorAlpha = (subnets.stakerAlpha[slot] as number) + (subnets.rootAlpha[slot] as number);
    found = {
      miners: minerAlpha * price,
      validators: validatorAlpha * price,
      staked: (subnets.alphaOutside[slot] as number) * price,
      minerAlpha,
      validatorAlpha,
      price,
      taoPriceUsd: taoPriceUsd[day] as number,
      minersAtWork: subnets.miners[slot] as number,
    };
  });
  if (!found) throw new RangeError(`day ${day} was not reached`);
  return found;
}
