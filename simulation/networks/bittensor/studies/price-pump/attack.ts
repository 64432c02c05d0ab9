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
  readonly shares: Float64Array;
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
  readonly shares: Float64Array;
  private target = 0;
  private alpha = 0;

  constructor(
    private readonly pump: Pump,
    private readonly multiple: number,
  ) {
    this.shares = new Float64Array(pump.hold + AFTER);
  }

  act(state: BittensorState, today: number): void {
    const { slot, day, hold } = this.pump;
    const { subnets } = state;
    this.shares[today - day] = subnets.shares[slot] as number;
    if (today === day) this.target = this.multiple * (subnets.price[slot] as number);
    else this.emission += (subnets.injectedTao[slot] as number) + (subnets.chainBuyTao[slot] as number);
    if (today < day + hold) this.buy(state);
    else if (this.alpha > 0) this.sell(state);
  }

  private buy(state: BittensorState): void {
    const { slot, budget } = this.pump;
    const { subnets, values } = state;
    const wanted = this.multiple > 1 ? taoNeeded(state, slot, this.target) : 0;
    const left = (budget - this.spent - this.fees) / (1 + values.swapFee);
    const tao = Math.min(wanted, freeTao(state), left);
    if (!(tao > 0)) return;
    const tau = subnets.poolTao[slot] as number;
    const bought = alphaForTao(tau, subnets.poolAlpha[slot] as number, tao, values.poolQuoteWeight);
    moveReserves(state, slot, tao, bought);
    this.alpha += bought;
    this.spent += tao;
    this.fees += tao * values.swapFee;
  }

  private sell(state: BittensorState): void {
    const { slot } = this.pump;
    const { subnets, values } = state;
    const sold = Math.min(this.alpha, subnets.alphaOutside[slot] as number) * (1 - values.swapFee);
    const tau = subnets.poolTao[slot] as number;
    this.proceeds = taoForAlpha(tau, subnets.poolAlpha[slot] as number, sold, values.poolQuoteWeight);
    moveReserves(state, slot, -this.proceeds, -sold);
    this.alpha = 0;
  }
}

function taoNeeded({ subnets, values }: BittensorState, slot: number, target: number): number {
  const price = subnets.price[slot] as number;
  return price < target
    ? taoToPrice(subnets.poolTao[slot] as number, price, target, values.poolQuoteWeight)
    : 0;
}
