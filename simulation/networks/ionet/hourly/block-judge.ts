import type { RandomStream } from '../../../core';
import { log, pow } from '../../../core/math';
import type { IonetValues } from '../state';
import type { CardMarket } from './card-market';
import { POSTED } from './kinds';
import { Nominees } from './nominees';
import type { HourlyOptions } from './parameters';
import { RankOrder } from './rank-order';
import { tenthOf, type RankWatch } from './rank-watch';
import { widened } from './widened';

const NEVER = -2;
const HIGHEST_TIER = 4;

/** What ranks a device beside its reliability and its price: stake beyond the required one, in required stakes; tier 1 … 4. */
export interface Standing {
  readonly extraStake: number;
  readonly tier: number;
}

/** What a day paid a class: net of fees for a card-hour at the posted price, and all block rewards, USD. */
export interface DayPay {
  readonly rentUsd: number;
  readonly rewardsUsd: number;
}

/** Before the first day. */
export const NO_PAY: DayPay = { rentUsd: 0, rewardsUsd: 0 };

/** What a judge goes by. */
export type JudgeRules = Pick<
  IonetValues,
  'blockFailure' | 'timeLockPart' | 'minimumUpHours' | 'slashAfter'
> &
  Pick<
    HourlyOptions,
    'reliabilityMemory' | 'slashCosts' | 'weightReliability' | 'weightStake' | 'weightTier' | 'weightPrice'
  >;

/** Who of one class passes the hourly blocks, is slashed, how reliable that leaves the devices, and how they rank. */
export class BlockJudge {
  nominated = 0;
  failed = 0;
  slashed = 0;
  /** Of the last block: devices that passed, and of them the share of their cards that was hired. */
  passedNow = 0;
  hiredNow = 0;
  private reliability = new Float64Array(64);
  private judgedAt = new Float64Array(64);
  private failedAt = new Float64Array(64);
  private streak = new Uint8Array(64);
  private extraStake = new Float64Array(64);
  private tier = new Uint8Array(64);
  /** Tenth of the last ranking. */
  private tenth = new Uint8Array(64);
  /** Logarithm of stake and required stake together, in required stakes. */
  private stakeTerm = new Float64Array(64);
  /** Blocks passed on the day before. */
  private passes = new Float64Array(64);
  private scores = new Float64Array(64);
  /** Devices, the best of the last ranking first. */
  private readonly order = new RankOrder();
  private readonly nominees: Nominees;
  /** Share of a gap to full reliability that is left after so many hours passed. */
  private gapAfter = new Float64Array(0);
  private readonly logPasses: number;
  private untilCandidate: number;
  /** Of the next device that may fail: what its draw left beyond whole devices, below which one of 0 … 1 fails that is hired. */
  private beyond = 0;
  private readonly hiredBelow: number;
  private draws = 0;

  constructor(
    private readonly market: CardMarket,
    private readonly options: JudgeRules,
    private readonly proofs: RandomStream,
    private readonly watch: RankWatch,
  ) {
    this.nominees = new Nominees(market, options.minimumUpHours);
    this.logPasses = log(1 - options.blockFailure);
    this.hiredBelow = log(1 - options.blockFailure * options.timeLockPart) / this.logPasses;
    this.untilCandidate = this.nextCandidate();
  }

  /** A device that joins: fully reliable until it fails. */
  meet(device: number, hour: number, { extraStake, tier }: Standing): void {
    while (device >= this.reliability.length) this.grow();
    this.reliability[device] = 1;
    this.judgedAt[device] = hour;
    this.failedAt[device] = NEVER;
    this.streak[device] = 0;
    this.extraStake[device] = extraStake;
    this.tier[device] = tier;
    this.stakeTerm[device] = log(2 + extraStake);
    this.tenth[device] = tenthOf(1);
    this.nominees.meet(device);
  }

  /** The block of the hour that ends now: devices up long enough are nominated; hired ones skip the proof of work. */
  judge(hour: number): void {
    const { nominees, market } = this;
    const { hiredCards } = market.devices;
    nominees.update(hour);
    market.devices.endHour();
    const nominated = nominees.count;
    let failed = 0;
    let hired = nominees.hiredCards;
    let passedOver = this.untilCandidate;
    while (passedOver < nominated) {
      const device = nominees.at(passedOver);
      const cards = hiredCards[device] as number;
      const isPassed = cards > 0 && this.beyond >= this.hiredBelow;
      passedOver += 1 + this.nextCandidate();
      if (isPassed) continue;
      failed++;
      hired -= cards;
      nominees.fail(device);
      this.fail(device, hour);
    }
    this.untilCandidate = passedOver - nominated;
    this.passedNow = nominated - failed;
    this.hiredNow = hired / market.terms.cardsPerDevice;
    this.nominated += nominated;
    this.failed += failed;
  }

  /**
   * Ranks the devices of the class by w₁·reliability + w₂·log(1 + stake ÷ required) + w₃·tier ÷ 4 − w₄·price ÷ lowest price, after a look
   * at who was hired and what everybody earned under the last ranking.
   */
  rank(hour: number, paid: DayPay): void {
    this.shareOut(paid, hour);
    const { scores, order, reliability, judgedAt, stakeTerm, tier, options } = this;
    const { used, exists, up, upSince, ask } = this.market.devices;
    const { weightReliability, weightStake, weightTier, weightPrice } = options;
    const perPrice = weightPrice / this.lowestAsk();
    for (let device = 0; device < used; device++) {
      scores[device] = -Infinity;
      if (exists[device] === 0) continue;
      const before = judgedAt[device] as number;
      const down = up[device] === 0 || (upSince[device] as number) > before;
      const now = this.reliabilityAt(device, hour) * (down ? 1 - options.reliabilityMemory : 1);
      reliability[device] = now;
      // a newcomer has had no time to be hired
      if (up[device] === 1 && before < hour) this.look(device);
      judgedAt[device] = hour;
      scores[device] =
        weightReliability * now +
        weightStake * (stakeTerm[device] as number) +
        (weightTier * (tier[device] as number)) / HIGHEST_TIER -
        perPrice * (ask[device] as number);
    }
    const best = order.by(scores, used);
    const { fleet } = this.market;
    for (let at = 0; at < used; at++) this.tenth[best[at] as number] = tenthOf(at / fleet);
    this.market.rank(best);
  }

  /** Books to each device what it earned since the last ranking: its own hours at its own price, its part of the rewards by hours passed. */
  private shareOut({ rentUsd, rewardsUsd }: DayPay, hour: number): void {
    const { nominees, passes, tenth, judgedAt, watch } = this;
    const { devices, terms } = this.market;
    const { used, exists, ask } = devices;
    let all = 0;
    for (let device = 0; device < used; device++) {
      const passed = nominees.takePasses(device);
      passes[device] = passed;
      all += passed;
    }
    const perPass = all > 0 ? rewardsUsd / all : 0;
    const perAsk = rentUsd / POSTED;
    for (let device = 0; device < used; device++) {
      const rent = devices.takeWork(device) * (ask[device] as number) * perAsk;
      const reward = (passes[device] as number) * perPass;
      if (exists[device] === 1 && (judgedAt[device] as number) < hour) {
        watch.earn(tenth[device] as number, terms.cardsPerDevice, rent, reward);
      }
    }
  }

  private look(device: number): void {
    const { devices, terms } = this.market;
    this.watch.note(
      this.tenth[device] as number,
      terms.cardsPerDevice,
      devices.hiredCards[device] as number,
      this.reliability[device] as number,
      1 + (this.extraStake[device] as number),
      this.tier[device] as number,
      (devices.ask[device] as number) / POSTED,
    );
  }

  private lowestAsk(): number {
    const { used, exists, ask } = this.market.devices;
    let lowest = Infinity;
    for (let device = 0; device < used; device++) {
      const asked = ask[device] as number;
      if (exists[device] === 1 && asked < lowest) lowest = asked;
    }
    return lowest;
  }

  private fail(device: number, hour: number): void {
    const { slashAfter, slashCosts, reliabilityMemory } = this.options;
    const streak = this.failedAt[device] === hour - 1 ? (this.streak[device] as number) + 1 : 1;
    this.failedAt[device] = hour;
    let reliability = this.reliabilityAt(device, hour) * (1 - reliabilityMemory);
    this.judgedAt[device] = hour;
    if (streak >= slashAfter) {
      this.slashed++;
      reliability = Math.max(0, reliability - slashCosts);
      this.streak[device] = 0;
    } else this.streak[device] = streak;
    this.reliability[device] = reliability;
  }

  /** Each hour passed closes a share of the gap to 1. */
  private reliabilityAt(device: number, hour: number): number {
    const hours = hour - (this.judgedAt[device] as number);
    const gap = 1 - (this.reliability[device] as number);
    return gap > 0 ? 1 - gap * this.gapLeft(hours) : 1;
  }

  /** Share of a gap that whole hours leave. */
  private gapLeft(hours: number): number {
    if (hours >= this.gapAfter.length) this.foresee(hours + 1);
    return this.gapAfter[hours] as number;
  }

  private foresee(hours: number): void {
    const left = 1 - this.options.reliabilityMemory;
    this.gapAfter = Float64Array.from({ length: hours }, (_, passed) => pow(left, passed));
  }

  /**
   * How many devices pass before the next that may fail: geometric, the whole part of an exponential draw. The rest of it does not depend on
   * the whole part, so that it decides whether that device fails if it is hired.
   */
  private nextCandidate(): number {
    if (!(this.logPasses < 0)) return Infinity;
    const drawn = log(this.proofs.uniform(0, this.draws++)) / this.logPasses;
    const whole = Math.floor(drawn);
    this.beyond = drawn - whole;
    return whole;
  }

  private grow(): void {
    const twice = 2 * this.reliability.length;
    this.reliability = widened(this.reliability, new Float64Array(twice));
    this.judgedAt = widened(this.judgedAt, new Float64Array(twice));
    this.failedAt = widened(this.failedAt, new Float64Array(twice));
    this.extraStake = widened(this.extraStake, new Float64Array(twice));
    this.tenth = widened(this.tenth, new Uint8Array(twice));
    this.stakeTerm = widened(this.stakeTerm, new Float64Array(twice));
    this.passes = new Float64Array(twice);
    this.streak = widened(this.streak, new Uint8Array(twice));
    this.tier = widened(this.tier, new Uint8Array(twice));
    this.scores = new Float64Array(twice);
  }
}
