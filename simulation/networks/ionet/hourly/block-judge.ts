import type { RandomStream } from '../../../core';
import { log, pow } from '../../../core/math';
import type { CardMarket } from './card-market';
import type { HourlyOptions } from './options';

/** Weight of an hour in the reliability of a device, and what a slash costs of it. */
const RELIABILITY_MEMORY = 0.02;
const SLASH_COSTS = 0.2;
const NEVER = -2;
/** Mean stake beyond the required one, in required stakes: 8.24 M IO staked gross for some 6.7 M required in early 2025. */
const MEAN_EXTRA_STAKE = 0.23;

/** Who of one class passes the hourly blocks, is slashed, and how reliable that leaves the devices. */
export class BlockJudge {
  nominated = 0;
  passed = 0;
  failed = 0;
  slashed = 0;
  /** Of the last block: devices that passed, and of them the share of their cards that was hired. */
  passedNow = 0;
  hiredNow = 0;
  private reliability = new Float64Array(64).fill(1);
  private judgedAt = new Float64Array(64);
  private failedAt = new Float64Array(64).fill(NEVER);
  private streak = new Uint8Array(64);
  private extraStake = new Float64Array(64);
  private scores = new Float64Array(64);
  private order = new Int32Array(64);
  private known = 0;
  private untilCandidate: number;
  private draws = 0;

  constructor(
    private readonly market: CardMarket,
    private readonly options: HourlyOptions,
    private readonly proofs: RandomStream,
    private readonly stakes: RandomStream,
  ) {
    this.untilCandidate = this.nextCandidate();
  }

  /** The block of the hour that ends now: devices up long enough are nominated; hired ones skip the proof of work. */
  judge(hour: number): void {
    const { used, up, upSince, hiredCards } = this.market.devices;
    const { minimumUpHours, timeLockPart } = this.options;
    const latest = hour - minimumUpHours;
    let nominated = 0;
    let failed = 0;
    let hired = 0;
    let left = this.untilCandidate;
    for (let device = 0; device < used; device++) {
      if (up[device] === 0 || (upSince[device] as number) > latest) continue;
      nominated++;
      const cards = hiredCards[device] as number;
      if (left > 0) left--;
      else {
        left = this.nextCandidate();
        if (cards === 0 || this.proofs.uniform(1, this.draws) < timeLockPart) {
          failed++;
          this.fail(device, hour);
          continue;
        }
      }
      hired += cards;
    }
    this.untilCandidate = left;
    this.passedNow = nominated - failed;
    this.hiredNow = hired / this.market.terms.cardsPerDevice;
    this.nominated += nominated;
    this.passed += this.passedNow;
    this.failed += failed;
  }

  /** Ranks the devices of the class by reliability and by their stake beyond the required one. */
  rank(hour: number): void {
    const { used, up, upSince } = this.market.devices;
    this.meetNewDevices(used);
    const { scores, order } = this;
    const { weightReliability, weightStake } = this.options;
    for (let device = 0; device < used; device++) {
      const down = up[device] === 0 || (upSince[device] as number) > (this.judgedAt[device] as number);
      const now = this.reliabilityAt(device, hour) * (down ? 1 - RELIABILITY_MEMORY : 1);
      this.reliability[device] = now;
      this.judgedAt[device] = hour;
      scores[device] = weightReliability * now + weightStake * log(2 + (this.extraStake[device] as number));
      order[device] = device;
    }
    this.market.rank(
      order.subarray(0, used).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b),
    );
  }

  private fail(device: number, hour: number): void {
    this.meetNewDevices(device + 1);
    const streak = this.failedAt[device] === hour - 1 ? (this.streak[device] as number) + 1 : 1;
    this.failedAt[device] = hour;
    let reliability = this.reliabilityAt(device, hour) * (1 - RELIABILITY_MEMORY);
    this.judgedAt[device] = hour;
    if (streak >= this.options.slashAfter) {
      this.slashed++;
      reliability = Math.max(0, reliability - SLASH_COSTS);
      this.streak[device] = 0;
    } else this.streak[device] = streak;
    this.reliability[device] = reliability;
  }

  /** Each hour passed closes 2 % of the gap to 1. */
  private reliabilityAt(device: number, hour: number): number {
    const hours = hour - (this.judgedAt[device] as number);
    const gap = 1 - (this.reliability[device] as number);
    return gap > 0 ? 1 - gap * pow(1 - RELIABILITY_MEMORY, hours) : 1;
  }

  /** How many devices pass before the next that may fail: geometric. */
  private nextCandidate(): number {
    const chance = this.options.blockFailure;
    const u = this.proofs.uniform(0, this.draws++);
    return chance > 0 ? Math.floor(log(u) / log(1 - chance)) : Infinity;
  }

  private meetNewDevices(used: number): void {
    while (this.known < used) {
      if (this.known === this.reliability.length) this.grow();
      this.extraStake[this.known] = -MEAN_EXTRA_STAKE * log(this.stakes.uniform(0, this.known));
      this.known++;
    }
  }

  private grow(): void {
    const twice = 2 * this.reliability.length;
    const wider = (from: Float64Array, to = new Float64Array(twice)) => {
      to.set(from);
      return to;
    };
    this.reliability = wider(this.reliability, new Float64Array(twice).fill(1));
    this.judgedAt = wider(this.judgedAt);
    this.extraStake = wider(this.extraStake);
    this.failedAt = wider(this.failedAt, new Float64Array(twice).fill(NEVER));
    this.scores = new Float64Array(twice);
    this.order = new Int32Array(twice);
    const streak = new Uint8Array(twice);
    streak.set(this.streak);
    this.streak = streak;
  }
}
