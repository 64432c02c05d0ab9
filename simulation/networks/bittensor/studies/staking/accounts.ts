import { LEAST_STAKE_DAYS } from '../../mechanisms/least-stake';
import { alphaForTao, taoForAlpha } from '../../mechanisms/pool';
import type { BittensorState } from '../../state';

/** Terms of a stake. */
export interface StakeTerms {
  readonly amount: number;
  readonly take: number;
  readonly stakedShare: number;
}

/** A stake in one subnet's alpha: entered on the first day it is shown, compounding on each one after. */
export class AlphaStake {
  alpha = 0;
  apr = 0;
  entrySlippage = 0;
  exitSlippage = 0;
  private firstPrice = 0;
  priceChange = 0;

  constructor(
    readonly slot: number,
    private readonly terms: StakeTerms,
  ) {}

  /** Advances by a day and returns the TAO that taking it all out would bring. */
  day({ subnets, values }: BittensorState, isFirst: boolean): number {
    const { slot, terms } = this;
    const tau = subnets.poolTao[slot] as number;
    const inside = subnets.poolAlpha[slot] as number;
    const price = subnets.price[slot] as number;
    const weight = values.poolQuoteWeight;
    const paid = subnets.stakerAlpha[slot] as number;
    // where nearly all alpha is sold at once there is no stake to speak of, and no yield of any number of times itself
    const held = Math.max(subnets.alphaOutside[slot] as number, LEAST_STAKE_DAYS * paid);
    const staked = held * terms.stakedShare;
    const dividends = (1 - terms.take) * paid;
    if (isFirst) {
      this.alpha = alphaForTao(tau, inside, terms.amount * (1 - values.swapFee), weight);
      this.entrySlippage = (terms.amount * (1 - values.swapFee)) / this.alpha / price - 1;
      this.apr = (365 * dividends) / (staked + this.alpha);
      this.firstPrice = price;
    } else {
      this.alpha += (dividends * this.alpha) / (staked + this.alpha);
    }
    this.priceChange = price / this.firstPrice - 1;
    // other traders have brought the price back to that of the run: the sale meets its pool as it is
    const sold = this.alpha * (1 - values.swapFee);
    const got = taoForAlpha(tau, inside, sold, weight);
    this.exitSlippage = sold > 0 ? 1 - got / (sold * price) : 0;
    return got;
  }
}

/** A stake on root: dividends of every subnet, sold for TAO to its pool. */
export class RootStake {
  tao = 0;
  apr = 0;

  constructor(private readonly terms: StakeTerms) {}

  /** Advances by a day and returns what it holds. */
  day({ subnets, rootTao }: BittensorState, isFirst: boolean): number {
    let dividends = 0;
    for (let i = 0; i < subnets.price.length; i++) dividends += subnets.rootSoldTao[i] as number;
    const rate = ((1 - this.terms.take) * dividends) / Math.max(rootTao + this.terms.amount, 1e-9);
    if (isFirst) {
      this.tao = this.terms.amount;
      this.apr = 365 * rate;
    } else {
      this.tao *= 1 + rate;
    }
    return this.tao;
  }
}
