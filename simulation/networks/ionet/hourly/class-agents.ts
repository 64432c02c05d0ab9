import type { Random } from '../../../core';
import { exp, log } from '../../../core/math';
import type { DeviceClass } from '../devices';
import { SUPPLIER_TYPES } from '../supplier-types';
import type { BlockJudge } from './block-judge';
import type { CardMarket } from './card-market';
import { POSTED } from './kinds';
import { Draws } from './draws';
import { drawIndex, sumsOf } from './job-law';
import type { IonetValues } from '../state';
import type { HourlyOptions } from './parameters';
import { regions } from '../regions';

const devicesByRegion = sumsOf(regions.map(({ ofDevices }) => ofDevices));

/** How devices differ. */
type Traits = Pick<HourlyOptions, 'tierSpread' | 'extraStakeMean'> & Pick<IonetValues, 'priceSpread'>;

/** The suppliers of one class: each brings one device with a place, a price, a connection and a stake of its own. */
export class ClassAgents {
  /** Devices by supplier type. */
  readonly counts = new Int32Array(SUPPLIER_TYPES);
  readonly draws: Draws;
  private readonly traits: Draws;
  private readonly typeOf: number[] = [];

  constructor(
    private readonly device: DeviceClass,
    private readonly options: Traits,
    private readonly market: CardMarket,
    private readonly judge: BlockJudge,
    random: Random,
  ) {
    this.draws = new Draws(random.stream(`ionet-hourly-${device.key}-agents`));
    this.traits = new Draws(random.stream(`ionet-hourly-${device.key}-traits`));
  }

  /** A supplier of that type joins. */
  join(type: number, hour: number): void {
    const { traits, options } = this;
    const region = drawIndex(devicesByRegion, traits.next());
    const { priceSpread } = options;
    const ask = exp(priceSpread * traits.normal() - (priceSpread * priceSpread) / 2);
    const isSlower = traits.next() < options.tierSpread;
    const extraStake = -options.extraStakeMean * log(traits.next());
    const number = this.market.addDevice(region, Math.max(1, Math.round(ask * POSTED)));
    this.judge.meet(number, hour, { extraStake, tier: Math.max(1, this.device.tier - (isSlower ? 1 : 0)) });
    this.typeOf[number] = type;
    this.counts[type] = (this.counts[type] as number) + 1;
  }

  /** The type of a supplier drawn from all. Call only while there is one. */
  anyType(): number {
    const present = this.counts.reduce((all, count) => all + count, 0);
    let left = this.draws.next() * present;
    for (let type = 0; type < SUPPLIER_TYPES; type++) {
      left -= this.counts[type] as number;
      if (left < 0) return type;
    }
    return this.counts.findIndex((count) => count > 0);
  }

  /**
   * A supplier of that type leaves, one of those who are least hired, as stakes cannot be taken back while hired: the first from a
   * random place on. Call only while there is one.
   */
  leave(type: number): void {
    const { used, exists, hiredCards } = this.market.devices;
    const from = Math.floor(this.draws.next() * used);
    let chosen = -1;
    let least = Infinity;
    for (let step = 0; step < used && least > 0; step++) {
      const number = (from + step) % used;
      if (exists[number] === 0 || this.typeOf[number] !== type) continue;
      const hired = hiredCards[number] as number;
      if (hired >= least) continue;
      least = hired;
      chosen = number;
    }
    this.market.removeDevice(chosen);
    this.counts[type] = (this.counts[type] as number) - 1;
  }
}
