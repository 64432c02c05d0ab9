import { simulateNetwork, type NetworkEngine, type Scenario } from '../../../core';
import { engine } from '../engine';
import { largeSubnets } from '../members';
import { poolPrice } from '../mechanisms/pool';
import type { BittensorState } from '../state';

/** Looks at, or changes, the state at the end of a day. */
export type Watch = (state: BittensorState, day: number) => void;

/** The scenario with all subnets in aggregate: studies change and repeat days, the nodes of a subnet go on by themselves. */
export function withoutFocus(scenario: Scenario): Scenario {
  const values = { ...scenario.networks['bittensor'], focusEpochs: 'off' };
  return { ...scenario, networks: { ...scenario.networks, bittensor: values } };
}

/** Runs the network of a scenario for `days` days, its own horizon aside, all subnets in aggregate, and calls `watch` after each of them. */
export function runWatched(scenario: Scenario, days: number, watch: Watch): void {
  runWithFocus(withoutFocus(scenario), days, watch);
}

/** The same with the subnet in focus, if the scenario has one, by its nodes. */
export function runWithFocus(scenario: Scenario, days: number, watch: Watch): void {
  const plain = engine as unknown as NetworkEngine;
  simulateNetwork(
    {
      ...plain,
      step(prepared, day, columns) {
        plain.step(prepared, day, columns);
        watch(prepared as BittensorState, day);
      },
    },
    { ...scenario, days },
  );
}

/** The slot of a large subnet's key. */
export function slotOf(key: string): number {
  const subnet = largeSubnets.find((each) => each.key === key);
  if (!subnet) throw new RangeError(`no large subnet "${key}"`);
  return subnet.netuid - 1;
}

/** TAO that nobody has staked or put into a pool. */
export const freeTao = ({ issuance, poolTotalTao, rootTao }: BittensorState): number =>
  Math.max(0, issuance - poolTotalTao - rootTao);

/** What somebody trades at the end of a day: TAO into a pool and alpha out of it, or back with negative amounts. */
interface Trade {
  readonly slot: number;
  readonly day: number;
  readonly tao: number;
  readonly alpha: number;
}

/** Moves the reserves by a trade; price and totals follow, and where the day's rule reads flows it is user flow like any other. */
export function moveReserves(state: BittensorState, { slot, day, tao, alpha }: Trade): void {
  const { poolTao, poolAlpha, alphaOutside, price, flowStarted, userFlow } = state.subnets;
  poolTao[slot] = (poolTao[slot] as number) + tao;
  poolAlpha[slot] = (poolAlpha[slot] as number) - alpha;
  alphaOutside[slot] = Math.max(0, (alphaOutside[slot] as number) + alpha);
  price[slot] = poolPrice(poolTao[slot] as number, poolAlpha[slot] as number, state.values.poolQuoteWeight);
  state.poolTotalTao += tao;
  if ((state.regimes[day]?.flowSteps ?? 0) > 0 && flowStarted[slot] === 1) {
    const perBlock = tao / state.blocksPerDay;
    userFlow[slot] = (userFlow[slot] as number) + perBlock * (1 - state.flowKeep);
  }
}
