import type { RandomStream } from '../../../core';
import { log } from '../../../core/math';
import { EventHeap } from './event-heap';
import { FreeByRegion } from './free-by-region';
import type { JobLaw } from './job-law';
import { ANYWHERE, END, GONE, NONE, POSTED, RUNNING, TIMEOUT, TOGGLE, WAITING } from './kinds';
import type { MarketTerms } from './market-terms';
import { DeviceTable, JobTable } from './tables';
import { Tally } from './tally';
import { WaitingLine } from './waiting-line';

/**
 * The event-driven market of one class: jobs arrive, take the best free cards together or wait or go elsewhere, end, and free their
 * cards; devices fail and come back. Exact in continuous time. Devices are added, removed and ranked between calls of `run`.
 */
export class CardMarket {
  now = 0;
  ready = 0;
  busy = 0;
  running = 0;
  waiting = 0;
  fleet = 0;
  readonly tally: Tally;
  readonly devices: DeviceTable;
  readonly jobs = new JobTable();
  private readonly heap = new EventHeap();
  private free: FreeByRegion;
  /** Sum of what the hired cards ask, in basis points of the posted price: whole, so that it never drifts. */
  private asked = 0;
  private toggles = 0;
  private readonly line = new WaitingLine(this.jobs);

  constructor(
    readonly terms: MarketTerms,
    private readonly law: JobLaw,
    private readonly failures: RandomStream,
  ) {
    this.tally = new Tally(law.terms.sizes.length);
    this.devices = new DeviceTable(terms.cardsPerDevice);
    this.free = new FreeByRegion(this.devices.cardNumbers, terms.regions);
  }

  get freeCards(): number {
    return this.free.count;
  }

  /**
   * Adds a device that is up with all its cards free, in a region and at a price in basis points of the posted one. Returns its number:
   * that of one that left, if any.
   */
  addDevice(region = 0, ask = POSTED): number {
    const { devices } = this;
    const { device, grown } = devices.add();
    if (grown) this.free = this.free.widened(devices.cardNumbers);
    devices.region[device] = region;
    devices.ask[device] = ask;
    this.fleet++;
    this.bringUp(device);
    return device;
  }

  /** Takes a device out of the fleet; jobs on it fail over or break off. */
  removeDevice(device: number): void {
    if (this.devices.up[device] === 1) this.takeDown(device);
    this.devices.drop(device);
    this.fleet--;
  }

  /** Ranks the devices: `order` lists every device number in use once, the best first. */
  rank(order: ArrayLike<number>): void {
    const { cardsPerDevice } = this.terms;
    const { up, jobOf, rankOf, cardAt, cardNumbers, region } = this.devices;
    this.free = new FreeByRegion(cardNumbers, this.terms.regions);
    let rank = 0;
    for (let i = 0; i < order.length; i++) {
      const device = order[i] as number;
      for (let card = device * cardsPerDevice; card < (device + 1) * cardsPerDevice; card++, rank++) {
        rankOf[card] = rank;
        cardAt[rank] = card;
        if (up[device] === 1 && jobOf[card] === NONE) this.free.add(region[device] as number, rank);
      }
    }
  }

  /** Starts a job that was running before the first event, if its cards are free. */
  seedJob(cards: number, sizeIndex: number, hours: number, region = ANYWHERE): void {
    if (this.free.count >= cards) this.begin(this.jobs.add(cards, sizeIndex, hours, region));
  }

  /**
   * Runs to the hour `until`. Jobs arrive as a Poisson process of `peakRate` an hour, each kept with probability
   * `keep(now)` ≤ 1.
   */
  run(until: number, peakRate: number, keep: (hour: number) => number): void {
    const { heap, law } = this;
    let arrival = this.now + law.nextGap(peakRate);
    for (;;) {
      const event = heap.nextTime;
      const next = arrival <= event ? arrival : event;
      if (!(next <= until)) break;
      this.advance(next);
      if (arrival <= event) {
        if (law.isKept(keep(next))) this.arrive();
        arrival = next + law.nextGap(peakRate);
      } else this.handle(heap.pop());
    }
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
    if (this.waiting === 0 && this.free.count >= cards)
      this.begin(this.jobs.add(cards, sizeIndex, hours, region));
    else if (this.terms.queueHours > 0) this.enqueue(this.jobs.add(cards, sizeIndex, hours, region));
    else this.refuse(sizeIndex, cards, hours);
  }

  private refuse(sizeIndex: number, cards: number, hours: number): void {
    const { tally } = this;
    tally.blocked[sizeIndex] = (tally.blocked[sizeIndex] as number) + 1;
    tally.refusedHours += cards * hours;
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
      const card = this.takeCard(job);
      this.devices.nextCard[card] = first;
      first = card;
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
    const { cardAt, jobOf, hiredCards, region, ask } = this.devices;
    const home = this.jobs.region[job] as number;
    const card = cardAt[this.free.takeFirst(home)] as number;
    const device = (card / this.terms.cardsPerDevice) | 0;
    jobOf[card] = job;
    this.asked += ask[device] as number;
    this.tally.taken++;
    if (region[device] === home) this.tally.takenAtHome++;
    hiredCards[device] = (hiredCards[device] as number) + 1;
    return card;
  }

  /** Frees the cards of a running job; returns what they asked together. */
  private release(job: number): number {
    const { cardsPerDevice } = this.terms;
    const { up, jobOf, nextCard, rankOf, hiredCards, region, ask } = this.devices;
    let asked = 0;
    for (let card = this.jobs.firstCard[job] as number; card !== NONE; card = nextCard[card] as number) {
      const device = (card / cardsPerDevice) | 0;
      jobOf[card] = NONE;
      hiredCards[device] = (hiredCards[device] as number) - 1;
      asked += ask[device] as number;
      if (up[device] === 1) this.free.add(region[device] as number, rankOf[card] as number);
    }
    this.asked -= asked;
    this.busy -= this.jobs.cards[job] as number;
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

  /** First come, first served: a large job at the head holds up those behind it. */
  private serveQueue(): void {
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

  private bringUp(device: number): void {
    const { cardsPerDevice, mtbfHours } = this.terms;
    const { up, upSince, rankOf, region } = this.devices;
    up[device] = 1;
    upSince[device] = this.now;
    this.ready += cardsPerDevice;
    for (let card = device * cardsPerDevice; card < (device + 1) * cardsPerDevice; card++) {
      this.free.add(region[device] as number, rankOf[card] as number);
    }
    this.schedule(device, mtbfHours);
  }

  private takeDown(device: number): void {
    const { cardsPerDevice, mttrHours } = this.terms;
    const { up, jobOf, rankOf, region } = this.devices;
    const first = device * cardsPerDevice;
    up[device] = 0;
    this.ready -= cardsPerDevice;
    this.tally.failures++;
    for (let card = first; card < first + cardsPerDevice; card++) {
      if (jobOf[card] === NONE) this.free.remove(region[device] as number, rankOf[card] as number);
    }
    for (let card = first; card < first + cardsPerDevice; card++) {
      if (jobOf[card] !== NONE) this.replaceOrBreakOff(card, device);
    }
    this.schedule(device, mttrHours);
  }

  private replaceOrBreakOff(card: number, device: number): void {
    const { jobs, tally, devices } = this;
    const { jobOf, hiredCards, ask } = devices;
    const job = jobOf[card] as number;
    if (!this.terms.failover || this.free.count === 0) {
      const ran = this.now - (jobs.startedAt[job] as number);
      const begun = ran - Math.floor(ran);
      tally.interrupted++;
      tally.refundedHours += (jobs.cards[job] as number) * begun;
      tally.refundedAskHours += this.release(job) * begun;
      return;
    }
    const other = this.takeCard(job);
    jobs.firstCard[job] = devices.swapCard(jobs.firstCard[job] as number, card, other);
    jobOf[card] = NONE;
    hiredCards[device] = (hiredCards[device] as number) - 1;
    this.asked -= ask[device] as number;
    tally.replaced++;
  }

  private schedule(device: number, meanHours: number): void {
    if (!(this.terms.mtbfHours < Infinity)) return;
    const at = this.now - meanHours * log(this.failures.uniform(0, this.toggles++));
    this.devices.toggleAt[device] = at;
    this.heap.push(at, device * 4 + TOGGLE);
  }
}
