import { devices, type DeviceClass } from '../devices';

/** Class whose price scales the outside option: an H100 SXM. */
const OUTSIDE_OPTION_CAPEX_USD = (devices.find((device) => device.key === 'h100sxm') as DeviceClass).capexUsd;
const HOURS = 24;

/** What a card of a class costs its owner. */
export interface CardCosts {
  readonly pue: number;
  readonly electricityUsdPerKwh: number;
  readonly hostingUsdPerGpuDay: number;
  readonly outsideOptionUsdPerGpuDay: number;
  readonly stakePerProcessorIo: number;
  readonly interestPerDay: number;
}

/** Required stake of a card in IO: 200 × max(1, multiplier) with the official parameter. */
export function stakePerCard(device: DeviceClass, stakePerProcessorIo: number): number {
  return stakePerProcessorIo * Math.max(1, device.multiplier);
}

/**
 * Cost of a card in USD a day without its purchase: power, hosting, what it could earn elsewhere (in proportion
 * to its price, for an H100 the parameter) and the interest on its stake.
 */
export function cardCost(device: DeviceClass, costs: CardCosts, ioPriceUsd: number): number {
  return (
    (device.watts / 1000) * costs.pue * HOURS * costs.electricityUsdPerKwh +
    costs.hostingUsdPerGpuDay +
    (costs.outsideOptionUsdPerGpuDay * device.capexUsd) / OUTSIDE_OPTION_CAPEX_USD +
    stakePerCard(device, costs.stakePerProcessorIo) * ioPriceUsd * costs.interestPerDay
  );
}
