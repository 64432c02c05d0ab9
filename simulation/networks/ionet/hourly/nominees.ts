import type { CardMarket } from './card-market';
import { widened } from './widened';

const BITS = 32;

/**
 * The devices of a market that have been up long enough for a block, followed as they come and go and not one by one: a bit a device,
 * counted by words. Blocks that each passed are counted from when it entered until it left.
 */
export class Nominees {
  /** How many there are, and the cards of theirs that are hired, as of the last `update`. */
  count = 0;
  hiredCards = 0;
  /** Blocks so far. */
  private blocks = 0;
  private words = new Int32Array(2);
  /** Where the last look for one ended: word, and nominees in the words before it. */
  private word = 0;
  private before = 0;
  /** By device: block from which its passes are still to be counted, and passes counted since the last `takePasses`. */
  private enteredAt = new Int32Array(64);
  private passes = new Int32Array(64);
  /** Devices that are up, but not yet long enough, and since when; one that went down and came back stands there twice until it is seen. */
  private waiting = new Int32Array(128);
  private waitingSince = new Float64Array(128);
  private waitingCount = 0;

  constructor(
    private readonly market: CardMarket,
    private readonly minimumUpHours: number,
  ) {}

  /** A device that joins. */
  meet(device: number): void {
    while (device >= this.passes.length) this.grow();
    this.leave(device);
    this.passes[device] = 0;
  }

  /** Brings the list to the block of the hour that ends now, which all on it pass unless `fail` says otherwise. */
  update(hour: number): void {
    this.noteToggles();
    const { waiting, waitingSince } = this;
    const { up, upSince, hiredCards } = this.market.devices;
    const latest = hour - this.minimumUpHours;
    let kept = 0;
    let hiredOfWaiting = 0;
    for (let at = 0; at < this.waitingCount; at++) {
      const device = waiting[at] as number;
      const since = waitingSince[at] as number;
      if (up[device] === 0 || upSince[device] !== since) continue;
      if (since <= latest) this.enter(device);
      else {
        waiting[kept] = device;
        waitingSince[kept++] = since;
        hiredOfWaiting += hiredCards[device] as number;
      }
    }
    this.waitingCount = kept;
    this.word = this.before = 0;
    this.hiredCards = this.market.busy - hiredOfWaiting;
    this.blocks++;
  }

  /** The nominee that `skipped` come before, by number. Call only while there are more, and for more from call to call after an `update`. */
  at(skipped: number): number {
    const { words } = this;
    let { word, before } = this;
    for (let inside = ones(words[word] as number); before + inside <= skipped;) {
      before += inside;
      inside = ones(words[++word] as number);
    }
    this.word = word;
    this.before = before;
    let bits = words[word] as number;
    for (let left = skipped - before; left > 0; left--) bits &= bits - 1;
    return word * BITS + (BITS - 1 - Math.clz32(bits & -bits));
  }

  /** A nominee that did not pass the last block. */
  fail(device: number): void {
    this.passes[device] = (this.passes[device] as number) - 1;
  }

  /** Blocks that a device passed since this was last asked. */
  takePasses(device: number): number {
    const passed = this.passes[device] as number;
    this.passes[device] = 0;
    if (!this.isNominee(device)) return passed;
    const since = this.enteredAt[device] as number;
    this.enteredAt[device] = this.blocks;
    return passed + this.blocks - since;
  }

  /** Whoever went down leaves; whoever came up waits. */
  private noteToggles(): void {
    const { devices } = this.market;
    const { toggled, isToggled, up, upSince } = devices;
    for (let at = 0; at < devices.toggledCount; at++) {
      const device = toggled[at] as number;
      isToggled[device] = 0;
      this.leave(device);
      if (up[device] === 0) continue;
      this.waiting[this.waitingCount] = device;
      this.waitingSince[this.waitingCount++] = upSince[device] as number;
    }
    devices.toggledCount = 0;
  }

  private isNominee(device: number): boolean {
    return (((this.words[device >>> 5] as number) >>> (device & 31)) & 1) === 1;
  }

  private enter(device: number): void {
    const { words } = this;
    words[device >>> 5] = (words[device >>> 5] as number) | (1 << (device & 31));
    this.enteredAt[device] = this.blocks;
    this.count++;
  }

  private leave(device: number): void {
    if (!this.isNominee(device)) return;
    const { words, passes } = this;
    words[device >>> 5] = (words[device >>> 5] as number) & ~(1 << (device & 31));
    passes[device] = (passes[device] as number) + this.blocks - (this.enteredAt[device] as number);
    this.count--;
  }

  private grow(): void {
    const twice = 2 * this.passes.length;
    this.words = widened(this.words, new Int32Array(twice / BITS));
    this.enteredAt = widened(this.enteredAt, new Int32Array(twice));
    this.passes = widened(this.passes, new Int32Array(twice));
    this.waiting = widened(this.waiting, new Int32Array(2 * twice));
    this.waitingSince = widened(this.waitingSince, new Float64Array(2 * twice));
  }
}

/** Bits of a word that are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
