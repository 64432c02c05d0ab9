import type { DeviceClass } from '../devices';

/** Hardware price the outside option is given for: an H100 SXM. */
const OUTSIDE_OPTION_CAPEX_USD = 28_000;
const HOURS = 24;

/** What a card costs its owner, without its purchase. */
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

/** Cost of a card in USD a day but for its stake: power, hosting, and what it could earn elsewhere by its price. */
export function fixedCardCost(device: DeviceClass, costs: CardCosts): number {
  return (
    (device.watts / 1000) * costs.pue * HOURS * costs.electricityUsdPerKwh +
    costs.hostingUsdPerGpuDay +
    (costs.outsideOptionUsdPerGpuDay * device.capexUsd) / OUTSIDE_OPTION_CAPEX_USD
  );
}

/** Interest on a stake of `stakeIo`, USD a day. */
export function stakeCost(stakeIo: number, ioPriceUsd: number, interestPerDay: number): number {
  return stakeIo * ioPriceUsd * interestPerDay;
}
