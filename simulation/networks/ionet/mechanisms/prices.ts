import { exp, log } from '../../../core/math';
import type { DeviceClass } from '../devices';
import { resident } from '../resident';
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
 * Sets the day's posted prices, relative to the cloud, from yesterday's utilisation. Posted mode: the discount
 * stands while cards are free; a class fuller than `surgeUtilisation` rises towards the cap and comes back.
 * Fixed mode: the discount always stands. Controller mode: every class is steered to its target, up or down. The first day keeps the start's prices.
 * Of one history: the daily mode follows means over all (`five-histories.ts`, `price-swings.ts`).
 */
export function setPrices(day: number): void {
  const { state } = resident;
  const { market, values, paths } = state;
  const { cloudUsdPerHour, count } = state.classes;
  const cloud = paths.cloudPrice[day] as number;
  const controlled = values.priceMode === 'controller';
  const still = day === 0 || values.priceMode === 'fixed';
  const target = controlled ? values.controllerTarget : values.surgeUtilisation;
  for (let c = 0; c < count; c++) {
    const now = market.relativePrice[c] as number;
    const posted = market.postedRelativePrice[c] as number;
    const floor = controlled ? values.priceFloorVersusCloud : posted;
    const cap = Math.max(values.priceCapVersusCloud, floor);
    const utilisation = market.utilisation[c] as number;
    const gain = values.controllerGainPerDay;
    const next = still ? now : controlledPrice(now, utilisation, target, gain, floor, cap);
    if (next !== now) {
      market.relativePrice[c] = next;
      market.priceEffect[c] = demandEffect(
        next,
        market.startRelativePrice[c] as number,
        values.demandElasticity,
      );
    }
    market.priceUsd[c] = (cloudUsdPerHour[c] as number) * cloud * next;
  }
}
