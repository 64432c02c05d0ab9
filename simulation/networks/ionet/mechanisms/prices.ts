import { exp, log } from '../../../core/math';
import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import type { IonetState } from '../state';
import { controlledPrice } from './posted-price';

/** Discount of an H100 SXM at the start: 1.19 USD against 3.90 USD. */
export const START_DISCOUNT = 0.695;

/** Posted ÷ cloud price of a class at a discount of the H100 SXM; never above the cloud. */
export function relativePriceAt(device: DeviceClass, discount: number): number {
  const start = device.priceUsdPerHour / device.cloudUsdPerHour;
  return Math.min(1, (start * (1 - discount)) / (1 - START_DISCOUNT));
}

/** Demand against the start when the relative price moves from `start` to `now`: (now/start)^(−elasticity). */
export function demandEffect(now: number, start: number, elasticity: number): number {
  return elasticity === 0 ? 1 : exp(-elasticity * log(now / start));
}

/**
 * Sets the day's posted prices. Posted mode: the cloud price less the discount, so the relative price and its
 * effect on demand stand still. Controller mode: moved by yesterday's utilisation, from the second day on.
 */
export function setPrices(state: IonetState, day: number): void {
  const { market, values, paths } = state;
  const cloud = paths.cloudPrice[day] as number;
  const controlled = values.priceMode === 'controller' && day > 0;
  for (let c = 0; c < DEVICE_COUNT; c++) {
    if (controlled) {
      const next = controlledPrice(
        market.relativePrice[c] as number,
        market.utilisation[c] as number,
        values.controllerTarget,
        values.controllerGainPerDay,
        values.priceFloorVersusCloud,
        values.priceCapVersusCloud,
      );
      market.relativePrice[c] = next;
      market.priceEffect[c] = demandEffect(
        next,
        market.startRelativePrice[c] as number,
        values.demandElasticity,
      );
    }
    market.priceUsd[c] =
      (devices[c] as DeviceClass).cloudUsdPerHour * cloud * (market.relativePrice[c] as number);
  }
}
