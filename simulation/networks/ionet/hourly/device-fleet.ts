import type { RandomStream } from '../../../core';
import { log } from '../../../core/math';
import { EventHeap } from './event-heap';
import { FreeByRegion } from './free-by-region';
import { NONE, POSTED, TOGGLE } from './kinds';
import type { MarketTerms } from './market-terms';
import { DeviceTable } from './tables';
import { Tally } from './tally';

/** The devices of one class and their free cards: they join and leave, fail and come back, and rank. */
export abstract class DeviceFleet {
  now = 0;
  ready = 0;
  fleet = 0;
  readonly tally: Tally;
  readonly devices: DeviceTable;
  protected readonly heap = new EventHeap();
  protected free: FreeByRegion;
  private toggles = 0;

  constructor(
    readonly terms: MarketTerms,
    private readonly failures: RandomStream,
    jobSizes: number,
  ) {
    this.tally = new Tally(jobSizes);
    this.devices = new DeviceTable(terms.cardsPerDevice);
    this.free = new FreeByRegion(this.devices.cardNumbers, terms.regions);
  }

  /** A hired card went down with its device. */
  protected abstract fail(card: number, device: number): void;

  /** Cards became free. */
  protected abstract complete(): void;

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
    this.complete();
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
    const { free } = this;
    const { cardsPerDevice } = this.terms;
    const { up, jobOf, rankOf, deviceAt, hiredCards, region } = this.devices;
    free.clear();
    for (let rank = 0; rank < order.length; rank++) {
      const device = order[rank] as number;
      rankOf[device] = rank;
      deviceAt[rank] = device;
      if (up[device] === 0 || hiredCards[device] === cardsPerDevice) continue;
      const first = device * cardsPerDevice;
      const place = rank * cardsPerDevice;
      for (let card = 0; card < cardsPerDevice; card++) {
        if (jobOf[first + card] === NONE) free.add(region[device] as number, place + card);
      }
    }
  }

  protected bringUp(device: number): void {
    const { cardsPerDevice, mtbfHours } = this.terms;
    const { up, upSince, rankOf, region } = this.devices;
    up[device] = 1;
    upSince[device] = this.now;
    this.devices.noteToggle(device);
    this.ready += cardsPerDevice;
    const place = (rankOf[device] as number) * cardsPerDevice;
    for (let card = 0; card < cardsPerDevice; card++) this.free.add(region[device] as number, place + card);
    this.schedule(device, mtbfHours);
  }

  protected takeDown(device: number): void {
    const { cardsPerDevice, mttrHours } = this.terms;
    const { up, jobOf, rankOf, region } = this.devices;
    const first = device * cardsPerDevice;
    up[device] = 0;
    this.devices.noteToggle(device);
    this.ready -= cardsPerDevice;
    this.tally.failures++;
    const place = (rankOf[device] as number) * cardsPerDevice;
    for (let card = 0; card < cardsPerDevice; card++) {
      if (jobOf[first + card] === NONE) this.free.remove(region[device] as number, place + card);
    }
    for (let card = first; card < first + cardsPerDevice; card++) {
      if (jobOf[card] !== NONE) this.fail(card, device);
    }
    this.schedule(device, mttrHours);
  }

  private schedule(device: number, meanHours: number): void {
    if (!(this.terms.mtbfHours < Infinity)) return;
    const at = this.now - meanHours * log(this.failures.uniform(0, this.toggles++));
    this.devices.toggleAt[device] = at;
    this.heap.push(at, device * 4 + TOGGLE);
  }
}
