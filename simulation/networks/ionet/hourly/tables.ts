import { NONE } from './kinds';
import { widened } from './widened';

/** Jobs that run or wait, by number; numbers of ended jobs are used again. */
export class JobTable {
  status = new Uint8Array(256);
  cards = new Int32Array(256);
  /** Cards that failed under it and that none has replaced yet. */
  missing = new Int32Array(256);
  /** Hour of the last such failure, how many cards failed in that instant, and what they asked together. */
  lostAt = new Float64Array(256);
  lostCards = new Int32Array(256);
  lostAsk = new Float64Array(256);
  sizeIndex = new Int32Array(256);
  /** Region of the renter; below 0 where cards anywhere will do. */
  region = new Int8Array(256);
  /** First of its cards, which are linked by `CardTable.next`; the job behind it in the line. */
  firstCard = new Int32Array(256);
  next = new Int32Array(256);
  /** When it began to run or to wait, and when that ends. */
  startedAt = new Float64Array(256);
  endsAt = new Float64Array(256);
  hours = new Float64Array(256);
  private spare = NONE;
  /** Numbers given out so far. */
  used = 0;

  add(cards: number, sizeIndex: number, hours: number, region: number): number {
    let job = this.spare;
    if (job !== NONE) this.spare = this.next[job] as number;
    else {
      if (this.used === this.status.length) this.grow();
      job = this.used++;
    }
    this.cards[job] = cards;
    this.missing[job] = 0;
    this.lostAt[job] = NONE;
    this.sizeIndex[job] = sizeIndex;
    this.hours[job] = hours;
    this.region[job] = region;
    return job;
  }

  drop(job: number): void {
    this.status[job] = 0;
    this.next[job] = this.spare;
    this.spare = job;
  }

  private grow(): void {
    const twice = 2 * this.status.length;
    this.status = widened(this.status, new Uint8Array(twice));
    this.cards = widened(this.cards, new Int32Array(twice));
    this.missing = widened(this.missing, new Int32Array(twice));
    this.lostAt = widened(this.lostAt, new Float64Array(twice));
    this.lostCards = widened(this.lostCards, new Int32Array(twice));
    this.lostAsk = widened(this.lostAsk, new Float64Array(twice));
    this.sizeIndex = widened(this.sizeIndex, new Int32Array(twice));
    this.region = widened(this.region, new Int8Array(twice));
    this.firstCard = widened(this.firstCard, new Int32Array(twice));
    this.next = widened(this.next, new Int32Array(twice));
    this.startedAt = widened(this.startedAt, new Float64Array(twice));
    this.endsAt = widened(this.endsAt, new Float64Array(twice));
    this.hours = widened(this.hours, new Float64Array(twice));
  }
}

/** Devices and their cards, by number; numbers of devices that left are used again. */
export class DeviceTable {
  /** By device: 1 while up, since when, when that changes, how many of its cards are hired, 1 while in the fleet; its rank. */
  up = new Uint8Array(64);
  upSince = new Float64Array(64);
  toggleAt = new Float64Array(64);
  hiredCards = new Int16Array(64);
  exists = new Uint8Array(64);
  rankOf = Int32Array.from({ length: 64 }, (_, device) => device);
  /** Where it stands, and the price it asks in basis points of the posted one. */
  region = new Uint8Array(64);
  ask = new Int32Array(64);
  /** By device: card-hours that were hired at the end of an hour, counted up to the hour beside it. */
  private worked = new Float64Array(64);
  private workedTo = new Float64Array(64);
  /** Hours that ended. */
  private hours = 0;
  /** Devices that went up or down since this was last emptied by whoever follows them, each once. */
  toggled = new Int32Array(64);
  toggledCount = 0;
  isToggled = new Uint8Array(64);
  /** By rank, the best first. */
  deviceAt = this.rankOf.slice();
  /** By card: the job on it, and of the chain of that job's cards the next and the one before. */
  jobOf: Int32Array;
  nextCard: Int32Array;
  private previousCard: Int32Array;
  /** Numbers given out so far, and those to use again. */
  used = 0;
  private readonly departed: number[] = [];

  constructor(private readonly cardsPerDevice: number) {
    const cards = 64 * cardsPerDevice;
    this.jobOf = new Int32Array(cards).fill(NONE);
    this.nextCard = new Int32Array(cards);
    this.previousCard = new Int32Array(cards);
  }

  get cardNumbers(): number {
    return this.jobOf.length;
  }

  /** A number for a new device, whose columns but `exists` hold what was there before; tells whether the tables had to grow for it. */
  add(): { readonly device: number; readonly grown: boolean } {
    const left = this.departed.pop();
    const grown = left === undefined && this.used === this.up.length;
    if (grown) this.grow();
    const device = left ?? this.used++;
    this.exists[device] = 1;
    this.worked[device] = 0;
    this.workedTo[device] = this.hours;
    return { device, grown };
  }

  /** Adds to the hired cards of a device, after what it had has been counted for the hours that ended. */
  hire(device: number, cards: number): void {
    const { hiredCards } = this;
    const before = hiredCards[device] as number;
    this.countWork(device, before);
    hiredCards[device] = before + cards;
  }

  /** Whatever is hired now was so at the end of an hour. */
  endHour(): void {
    this.hours++;
  }

  /** Card-hours a device had hired at ends of hours since this was last asked. */
  takeWork(device: number): number {
    this.countWork(device, this.hiredCards[device] as number);
    const work = this.worked[device] as number;
    this.worked[device] = 0;
    return work;
  }

  private countWork(device: number, cards: number): void {
    const { worked, workedTo, hours } = this;
    worked[device] = (worked[device] as number) + cards * (hours - (workedTo[device] as number));
    workedTo[device] = hours;
  }

  /** A device went up or down. */
  noteToggle(device: number): void {
    if (this.isToggled[device] === 1) return;
    this.isToggled[device] = 1;
    this.toggled[this.toggledCount++] = device;
  }

  /** Puts a card before the first of a job's cards, which may be none; returns it, as it is the first now. */
  linkCard(first: number, card: number): number {
    const { nextCard, previousCard } = this;
    nextCard[card] = first;
    previousCard[card] = NONE;
    if (first !== NONE) previousCard[first] = card;
    return card;
  }

  /** Takes a card out of the chain of a job's cards; returns the first of the chain. */
  unlinkCard(first: number, card: number): number {
    const { nextCard, previousCard } = this;
    const next = nextCard[card] as number;
    const previous = previousCard[card] as number;
    if (next !== NONE) previousCard[next] = previous;
    if (previous === NONE) return next;
    nextCard[previous] = next;
    return first;
  }

  drop(device: number): void {
    this.exists[device] = 0;
    this.toggleAt[device] = Number.NaN;
    this.departed.push(device);
  }

  private grow(): void {
    const devices = 2 * this.up.length;
    const cards = devices * this.cardsPerDevice;
    const before = this.up.length;
    this.up = widened(this.up, new Uint8Array(devices));
    this.upSince = widened(this.upSince, new Float64Array(devices));
    this.toggleAt = widened(this.toggleAt, new Float64Array(devices));
    this.hiredCards = widened(this.hiredCards, new Int16Array(devices));
    this.exists = widened(this.exists, new Uint8Array(devices));
    this.worked = widened(this.worked, new Float64Array(devices));
    this.workedTo = widened(this.workedTo, new Float64Array(devices));
    this.toggled = widened(this.toggled, new Int32Array(devices));
    this.isToggled = widened(this.isToggled, new Uint8Array(devices));
    this.region = widened(this.region, new Uint8Array(devices));
    this.ask = widened(this.ask, new Int32Array(devices));
    this.jobOf = widened(this.jobOf, new Int32Array(cards).fill(NONE));
    this.nextCard = widened(this.nextCard, new Int32Array(cards));
    this.previousCard = widened(this.previousCard, new Int32Array(cards));
    this.rankOf = widened(this.rankOf, new Int32Array(devices));
    this.deviceAt = widened(this.deviceAt, new Int32Array(devices));
    for (let device = before; device < devices; device++) {
      this.rankOf[device] = device;
      this.deviceAt[device] = device;
    }
  }
}
