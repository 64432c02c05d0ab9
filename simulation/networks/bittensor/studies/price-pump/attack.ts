import type { Scenario } from '../../../../core';
import { alphaForTao, taoForAlpha, taoToPrice } from '../../mechanisms/pool';
import type { BittensorState } from '../../state';
import { runBranches } from '../branches';
import { freeTao, moveReserves } from '../watched-run';

/** Days watched after everything is sold: the moving price has a half-life of 32. */
const AFTER = 64;

/** Who holds a price up, and for how long. */
export interface Pump {
  readonly slot: number;
  readonly day: number;
  readonly hold: number;
  readonly budget: number;
}

/** What came of it: TAO, and the subnet's share of each day from the first on. */
export interface PumpResult {
  readonly spent: number;
  readonly fees: number;
  readonly proceeds: number;
  readonly emission: number;
  /** Of the proceeds, what dividends on the alpha held brought. */
  readonly dividends: number;
  readonly shares: Float64Array;
  /** Spent on each day, and its price after the day's trades. */
  readonly purchases: Float64Array;
  readonly prices: Float64Array;
}

/**
 * What the price's own rise without the attack would have made of the same purchases until they are sold, TAO: at spot, as for
 * somebody too small to move the price. Whoever bought as much as the attacker would be the attacker.
 */
export function ownRise({ purchases }: PumpResult, plain: PumpResult, hold: number): number {
  const sold = plain.prices[hold] as number;
  let rise = 0;
  for (let index = 0; index < hold; index++) {
    const bought = plain.prices[index] as number;
    rise += bought > 0 ? (purchases[index] as number) * (sold / bought - 1) : 0;
  }
  return rise;
}

/**
 * Runs the network once for each multiple of the price, with an attacker that buys at the end of each day as much alpha as
 * brings the price back to it, and sells all after the last; a multiple of 1 or less buys nothing. Other traders
 * answer as they do in the daily run: they sell to it.
 */
export function pumps(scenario: Scenario, pump: Pump, multiples: readonly number[]): PumpResult[] {
  const attackers = multiples.map((multiple) => new Attacker(pump, multiple));
  const branches = attackers.map((attacker) => (state: BittensorState, today: number) => {
    attacker.act(state, today);
  });
  runBranches(scenario, pump.day, pump.day + pump.hold + AFTER, branches);
  return attackers;
}

class Attacker implements PumpResult {
  spent = 0;
  fees = 0;
  proceeds = 0;
  emission = 0;
  dividends = 0;
  readonly shares: Float64Array;
  readonly purchases: Float64Array;
  readonly prices: Float64Array;
  private earned = 0;
  private target = 0;
  private alpha = 0;

  constructor(
    private readonly pump: Pump,
    private readonly multiple: number,
  ) {
    this.shares = new Float64Array(pump.hold + AFTER);
    this.purchases = new Float64Array(pump.hold + AFTER);
    this.prices = new Float64Array(pump.hold + AFTER);
  }

  act(state: BittensorState, today: number): void {
    const { slot, day, hold } = this.pump;
    const { subnets } = state;
    this.shares[today - day] = subnets.shares[slot] as number;
    this.prices[today - day] = subnets.price[slot] as number;
    this.earn(state);
    if (today === day) this.target = this.multiple * (subnets.price[slot] as number);
    else this.emission += (subnets.injectedTao[slot] as number) + (subnets.chainBuyTao[slot] as number);
    if (today < day + hold) this.buy(state, today);
    else if (this.alpha > 0) this.sell(state, today);
  }

  /** The dividends of the day on what is held, after the usual take: they are among the alpha outside of the pool. */
  private earn({ subnets, values }: BittensorState): void {
    const { slot } = this.pump;
    const outside = subnets.alphaOutside[slot] as number;
    if (!(this.alpha > 0) || !(outside > 0)) return;
    const part = Math.min(1, this.alpha / outside);
    const earned = (1 - values.validatorTake) * (subnets.stakerAlpha[slot] as number) * part;
    this.alpha += earned;
    this.earned += earned;
  }

  private buy(state: BittensorState, today: number): void {
    const { slot, day, budget } = this.pump;
    const { subnets, values } = state;
    const wanted = this.multiple > 1 ? taoNeeded(state, slot, this.target) : 0;
    const left = (budget - this.spent - this.fees) / (1 + values.swapFee);
    const tao = Math.min(wanted, freeTao(state), left);
    if (!(tao > 0)) return;
    const tau = subnets.poolTao[slot] as number;
    const bought = alphaForTao(tau, subnets.poolAlpha[slot] as number, tao, values.poolQuoteWeight);
    moveReserves(state, { slot, day: today, tao, alpha: bought });
    this.alpha += bought;
    this.spent += tao;
    this.purchases[today - day] = tao;
    this.fees += tao * values.swapFee;
  }

  private sell(state: BittensorState, today: number): void {
    const { slot } = this.pump;
    const { subnets, values } = state;
    const sold = Math.min(this.alpha, subnets.alphaOutside[slot] as number) * (1 - values.swapFee);
    const tau = subnets.poolTao[slot] as number;
    this.proceeds = taoForAlpha(tau, subnets.poolAlpha[slot] as number, sold, values.poolQuoteWeight);
    this.dividends = (this.proceeds * this.earned) / this.alpha;
    moveReserves(state, { slot, day: today, tao: -this.proceeds, alpha: -sold });
    this.alpha = 0;
  }
}

function taoNeeded({ subnets, values }: BittensorState, slot: number, target: number): number {
  const price = subnets.price[slot] as number;
  return price < target
    ? taoToPrice(subnets.poolTao[slot] as number, price, target, values.poolQuoteWeight)
    : 0;
}
