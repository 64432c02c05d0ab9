import type { RandomStream } from '../../../core';
import { DeviceFleet } from './device-fleet';
import type { JobLaw } from './job-law';
import { ANYWHERE, END, GONE, NONE, RUNNING, TIMEOUT, TOGGLE, WAITING } from './kinds';
import type { MarketTerms } from './market-terms';
import { JobTable } from './tables';
import { WaitingLine } from './waiting-line';

/**
 * The event-driven market of one class: jobs arrive, take the best free cards together or wait or go elsewhere, end, and free their
 * cards; devices fail and come back. Exact in continuous time. Devices are added, removed and ranked between calls of `run`.
 */
export class CardMarket extends DeviceFleet {
  busy = 0;
  running = 0;
  waiting = 0;
  readonly jobs = new JobTable();
  /** Sum of what the hired cards ask, in basis points of the posted price: whole, so that it never drifts. */
  private asked = 0;
  /** Arrivals expected before the next. */
  private untilArrival: number;
  private readonly line = new WaitingLine(this.jobs);
  /** Running jobs that miss cards, the one that has missed them longest first. */
  private readonly short: number[] = [];

  constructor(
    terms: MarketTerms,
    private readonly law: JobLaw,
    failures: RandomStream,
  ) {
    super(terms, failures, law.terms.sizes.length);
    this.untilArrival = law.nextGap();
  }

  /** Starts a job that was running before the first event, if its cards are free. */
  seedJob(cards: number, sizeIndex: number, hours: number, region = ANYWHERE): void {
    if (this.free.count >= cards) this.begin(this.jobs.add(cards, sizeIndex, hours, region));
  }

  /**
   * Runs to the hour `until`. Jobs arrive as a Poisson process of `rate` an hour; what is expected before the next of them is carried
   * from one call to the next, whose rate may differ.
   */
  run(until: number, rate: number): void {
    const { heap, law } = this;
    let since = this.now;
    let arrival = since + this.untilArrival / rate;
    for (;;) {
      const event = heap.nextTime;
      const next = arrival <= event ? arrival : event;
      if (!(next <= until)) break;
      this.advance(next);
      if (arrival <= event) {
        this.arrive();
        this.untilArrival = law.nextGap();
        since = next;
        arrival = next + this.untilArrival / rate;
      } else this.handle(heap.pop());
    }
    this.untilArrival = Math.max(0, this.untilArrival - (until - since) * rate);
    this.advance(until);
  }

  private advance(to: number): void {
    const hours = to - this.now;
    this.tally.pass(hours, this.busy, this.asked, this.ready, this.running, this.waiting);
    this.now = to;
  }

  private handle(event: number): void {
    const subject = event >> 2;
    const kind = event & 3;
    const { jobs, devices } = this;
    // a job that broke off, or a device that left, leaves its event behind: it no longer fits the time
    if (kind === TOGGLE) {
      if (devices.toggleAt[subject] !== this.now) return;
      if (devices.up[subject] === 1) this.takeDown(subject);
      else this.bringUp(subject);
    } else {
      if (jobs.endsAt[subject] !== this.now) return;
      if (kind === END && jobs.status[subject] === RUNNING) this.release(subject);
      else if (kind === TIMEOUT && jobs.status[subject] === WAITING) this.giveUp(subject);
      else return;
    }
    this.serveQueue();
    this.tally.events++;
  }

  private arrive(): void {
    const { law, tally } = this;
    law.draw();
    const { cards, sizeIndex, hours, region } = law;
    tally.events++;
    tally.arrived[sizeIndex] = (tally.arrived[sizeIndex] as number) + 1;
    tally.offeredHours += cards * hours;
    tally.askedCards += cards;
    if (this.waiting === 0 && this.free.count >= cards)
      this.begin(this.jobs.add(cards, sizeIndex, hours, region));
    else if (this.terms.queueHours > 0) this.enqueue(this.jobs.add(cards, sizeIndex, hours, region));
    else this.refuse(sizeIndex, cards, hours);
  }

  private refuse(sizeIndex: number, cards: number, hours: number): void {
    const { tally } = this;
    tally.blocked[sizeIndex] = (tally.blocked[sizeIndex] as number) + 1;
    tally.refusedHours += cards * hours;
    tally.refusedCards += cards;
  }

  private giveUp(job: number): void {
    const { jobs } = this;
    jobs.status[job] = GONE;
    this.waiting--;
    this.refuse(jobs.sizeIndex[job] as number, jobs.cards[job] as number, jobs.hours[job] as number);
  }

  private begin(job: number): void {
    const { jobs, tally } = this;
    const cards = jobs.cards[job] as number;
    const hours = jobs.hours[job] as number;
    let first = NONE;
    for (let i = 0; i < cards; i++) {
      first = this.devices.linkCard(first, this.takeCard(job));
    }
    jobs.firstCard[job] = first;
    jobs.status[job] = RUNNING;
    jobs.startedAt[job] = this.now;
    jobs.endsAt[job] = this.now + hours;
    this.heap.push(this.now + hours, job * 4 + END);
    this.busy += cards;
    this.running++;
    tally.accepted++;
    tally.acceptedHours += hours;
  }

  private takeCard(job: number): number {
    const { devices } = this;
    const { deviceAt, jobOf, region, ask } = devices;
    const { cardsPerDevice } = this.terms;
    const home = this.jobs.region[job] as number;
    const place = this.free.takeFirst(home);
    const rank = (place / cardsPerDevice) | 0;
    const device = deviceAt[rank] as number;
    const card = place + (device - rank) * cardsPerDevice;
    jobOf[card] = job;
    this.asked += ask[device] as number;
    this.tally.taken++;
    if (region[device] === home) this.tally.takenAtHome++;
    devices.hire(device, 1);
    return card;
  }

  /** Frees the cards of a running job; returns what they asked together. */
  private release(job: number): number {
    const { cardsPerDevice } = this.terms;
    const { devices } = this;
    const { up, jobOf, nextCard, rankOf, region, ask } = devices;
    let asked = 0;
    for (let card = this.jobs.firstCard[job] as number; card !== NONE; card = nextCard[card] as number) {
      const device = (card / cardsPerDevice) | 0;
      jobOf[card] = NONE;
      devices.hire(device, -1);
      asked += ask[device] as number;
      if (up[device] === 1) {
        const place = card + ((rankOf[device] as number) - device) * cardsPerDevice;
        this.free.add(region[device] as number, place);
      }
    }
    this.asked -= asked;
    const missing = this.jobs.missing[job] as number;
    if (missing > 0) this.short.splice(this.short.indexOf(job), 1);
    this.busy -= (this.jobs.cards[job] as number) - missing;
    this.running--;
    this.jobs.drop(job);
    return asked;
  }

  private enqueue(job: number): void {
    const { jobs } = this;
    jobs.status[job] = WAITING;
    jobs.startedAt[job] = this.now;
    this.line.push(job);
    this.waiting++;
    const deadline = this.now + this.terms.queueHours;
    jobs.endsAt[job] = deadline;
    if (deadline < Infinity) this.heap.push(deadline, job * 4 + TIMEOUT);
  }

  /** Free cards first complete jobs that miss some. */
  protected override complete(): void {
    const { jobs, devices, short } = this;
    for (let job = short[0]; job !== undefined && this.free.count > 0; job = short[0]) {
      jobs.firstCard[job] = devices.linkCard(jobs.firstCard[job] as number, this.takeCard(job));
      this.busy++;
      this.tally.replaced++;
      const missing = (jobs.missing[job] as number) - 1;
      jobs.missing[job] = missing;
      if (missing === 0) short.shift();
    }
  }

  /** First come, first served: a large job at the head holds up those behind it. */
  private serveQueue(): void {
    this.complete();
    const { jobs, tally, line } = this;
    for (let job = line.first; job !== NONE; job = line.first) {
      const isGone = jobs.status[job] === GONE;
      if (!isGone && this.free.count < (jobs.cards[job] as number)) return;
      line.shift();
      if (isGone) jobs.drop(job);
      else {
        this.waiting--;
        tally.waited++;
        tally.waitedHours += this.now - (jobs.startedAt[job] as number);
        this.begin(job);
      }
    }
  }

  /**
   * A card failed under a job: a free one takes over. Where none is free the job goes on without it until one is, unless it was its last;
   * without failover it breaks off at once.
   */
  protected override fail(card: number, device: number): void {
    const { jobs, tally, devices } = this;
    const { jobOf, ask } = devices;
    const job = jobOf[card] as number;
    const held = (jobs.cards[job] as number) - (jobs.missing[job] as number);
    const isReplaced = this.terms.failover && this.free.count > 0;
    if (!isReplaced && (!this.terms.failover || held === 1)) {
      const ran = this.now - (jobs.startedAt[job] as number);
      const begun = ran - Math.floor(ran);
      // a device takes all its cards with it, one after another in the same instant: the hour of each had begun
      const together = jobs.lostAt[job] === this.now;
      const lost = together ? (jobs.lostCards[job] as number) : 0;
      const lostAsk = together ? (jobs.lostAsk[job] as number) : 0;
      tally.interrupted++;
      tally.refundedHours += (held + lost) * begun;
      tally.refundedAskHours += (this.release(job) + lostAsk) * begun;
      return;
    }
    const left = devices.unlinkCard(jobs.firstCard[job] as number, card);
    if (isReplaced) {
      jobs.firstCard[job] = devices.linkCard(left, this.takeCard(job));
      tally.replaced++;
    } else {
      jobs.firstCard[job] = left;
      const missing = (jobs.missing[job] as number) + 1;
      jobs.missing[job] = missing;
      if (missing === 1) this.short.push(job);
      this.busy--;
      this.noteLoss(job, ask[device] as number);
    }
    jobOf[card] = NONE;
    devices.hire(device, -1);
    this.asked -= ask[device] as number;
  }

  private noteLoss(job: number, asked: number): void {
    const { lostAt, lostCards, lostAsk } = this.jobs;
    const together = lostAt[job] === this.now;
    lostAt[job] = this.now;
    lostCards[job] = together ? (lostCards[job] as number) + 1 : 1;
    lostAsk[job] = together ? (lostAsk[job] as number) + asked : asked;
  }
}
