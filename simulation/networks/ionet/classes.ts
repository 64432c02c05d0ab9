import { devices } from './devices';
import { fixedCardCost, stakePerCard, type CardCosts } from './mechanisms/card-cost';

/** The device table as columns, ten values each, with what a run's parameters make of it. */
export interface DeviceColumns {
  readonly count: number;
  readonly capexUsd: Float64Array;
  readonly cloudUsdPerHour: Float64Array;
  readonly devicesPerCard: Float64Array;
  readonly cardsPerDevice: Float64Array;
  readonly initialCards: Float64Array;
  /** Share of the arriving jobs. */
  readonly jobShare: Float64Array;
  /** 1 for GPUs, 0 for CPUs. */
  readonly isGpu: Uint8Array;
  readonly isEnterprise: Uint8Array;
  readonly isCommunity: Uint8Array;
  /** Running cost of a card without its stake, USD a day, and its stake, IO. */
  readonly fixedCostUsd: Float64Array;
  readonly stakeIo: Float64Array;
}

const TOTAL_ASKED = devices.reduce((sum, device) => sum + device.initialAsked, 0);

/** Lays the device table out by column for the costs and the stake of a run. */
export function deviceColumns(costs: CardCosts): DeviceColumns {
  return {
    count: devices.length,
    capexUsd: Float64Array.from(devices, (device) => device.capexUsd),
    cloudUsdPerHour: Float64Array.from(devices, (device) => device.cloudUsdPerHour),
    devicesPerCard: Float64Array.from(devices, (device) => 1 / device.cardsPerDevice),
    cardsPerDevice: Float64Array.from(devices, (device) => device.cardsPerDevice),
    initialCards: Float64Array.from(devices, (device) => device.initialCards),
    jobShare: Float64Array.from(devices, (device) => device.initialAsked / TOTAL_ASKED),
    isGpu: Uint8Array.from(devices, (device) => (device.isGpu ? 1 : 0)),
    isEnterprise: Uint8Array.from(devices, (device) => (device.pool === 'enterprise' ? 1 : 0)),
    isCommunity: Uint8Array.from(devices, (device) => (device.pool === 'community' ? 1 : 0)),
    fixedCostUsd: Float64Array.from(devices, (device) => fixedCardCost(device, costs)),
    stakeIo: Float64Array.from(devices, (device) => stakePerCard(device, costs.stakePerProcessorIo)),
  };
}
