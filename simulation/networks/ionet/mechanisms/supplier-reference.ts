import { defaultValues, worldParameters } from '../../../core';
import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import { MICRO_PER_IO } from '../micro';
import { parameters } from '../parameters';
import type { IonetValues } from '../state';
import { assumed } from './assumed';
import { poolWeight } from './block-rewards';
import { supplierReceives } from './booking-fees';
import { fixedCardCost, stakeCost, stakePerCard } from './card-cost';
import { marketTables } from './market-tables';
import { PaidRows } from './paid-price';
import { slashRates } from './slashing';
import { splitPool } from './split-pool';
import { hiredDevices, uptimeOf } from './uptime';

/** Margins of the start, by class in USD a card-day, at which the fleet neither grows nor shrinks. */
export interface SupplierReference {
  readonly margin: Float64Array;
  readonly rewardMargin: Float64Array;
  /** Rent and rewards of a card after selling, USD a day. */
  readonly income: Float64Array;
  /** One over what a change is measured in: the margin itself, at least 5 % of the hardware price a year. */
  readonly perScale: Float64Array;
  readonly perRewardScale: Float64Array;
}

/** IO price on 2025-09-09: on the line from 0.63 USD (2025-07-25) to 0.092 USD (2026-02-15). */
const START_PRICE_USD = 0.63 + ((0.092 - 0.63) * 46) / 205;
/** Scheduled emission of a day in September 2025: 2,889,640 IO ÷ 30. */
const START_EMISSION_MICRO = 96_321.334 * MICRO_PER_IO;
const SMALLEST_YIELD_PER_YEAR = assumed.smallestYield.value;

/** Of each balance: the same for every run. */
const found = new Map<IonetValues['supplyBalance'], SupplierReference>();

/**
 * The margins of September 2025 under the default parameters and world. The fleet of 2024 and 2025 stood nearly
 * still (7,600 → 6,720 GPUs while revenue rose 83 %), so these margins are taken as those at which as many cards
 * join as leave; every scenario is measured against them. Under 'zero-profit' the balance is a margin of 0, changes measured as before.
 */
export function supplierReference(
  balance: IonetValues['supplyBalance'] = 'september-2025',
): SupplierReference {
  const reference = found.get(balance) ?? measuredReference(balance);
  found.set(balance, reference);
  return reference;
}

function measuredReference(balance: IonetValues['supplyBalance']): SupplierReference {
  const values = defaultValues(parameters);
  const world = defaultValues(worldParameters);
  const { availability, nominated, splits } = uptimeOf(values);
  const { idlePasses, hiredPasses } = slashRates(values);
  const readyOf = (index: number) =>
    (devices[index] as DeviceClass).initialCards * (availability[index] as number);
  const passingOf = ({ initialHired }: DeviceClass, index: number) => {
    const ready = readyOf(index);
    const share = hiredDevices(initialHired / ready, ready, splits[index] as number);
    const eligible = nominated[index] as number;
    return [
      ready * eligible * (share * hiredPasses + (1 - share) * idlePasses),
      initialHired * eligible * hiredPasses,
    ] as const;
  };
  const rewardMicro = new Float64Array(DEVICE_COUNT);
  const enterprise = Math.floor(START_EMISSION_MICRO * values.enterprisePoolShare);
  for (const [pool, amount] of [
    ['enterprise', enterprise],
    ['community', START_EMISSION_MICRO - enterprise],
  ] as const) {
    const weights = Float64Array.from(devices, (device, index) =>
      device.pool === pool ? poolWeight(device, ...passingOf(device, index)) : 0,
    );
    splitPool(Math.floor(amount), weights, rewardMicro);
  }
  const fees = { reservation: values.reservationFee, usdc: values.usdcFee };
  const costs = {
    ...values,
    electricityUsdPerKwh: world.electricityUsdPerKwh,
    interestPerDay: world.interestRatePerYear / 365,
  };
  const rewardOf = (index: number, cards: number) =>
    ((rewardMicro[index] as number) / MICRO_PER_IO / cards) * START_PRICE_USD * (1 - values.sellSlippage);
  const costOf = (device: DeviceClass) =>
    fixedCardCost(device, costs) +
    stakeCost(stakePerCard(device, values.stakePerProcessorIo), START_PRICE_USD, costs.interestPerDay);
  const paid = new PaidRows(marketTables(values).paid, DEVICE_COUNT);
  devices.forEach((device, index) => paid.lookUp(index, readyOf(index), device.cardsPerDevice));
  const ones = new Float64Array(DEVICE_COUNT).fill(1);
  const hired = Float64Array.from(devices, (device, index) => device.initialHired / readyOf(index));
  const paidShare = ones.slice();
  paid.apply(paidShare, hired, ones);
  const margins = devices.map((device, index) => {
    const rent = supplierReceives(
      device.initialHired * 24 * device.priceUsdPerHour * (paidShare[index] as number),
      fees,
      values.usdcShareOfSuppliers,
    );
    const rewardMargin = rewardOf(index, device.initialCards) - costOf(device);
    const income = rent / device.initialCards + rewardOf(index, device.initialCards);
    return { margin: rent / device.initialCards + rewardMargin, rewardMargin, income };
  });
  const part = balance === 'zero-profit' ? 0 : 1;
  const perScaleOf = (index: number, margin: number) =>
    1 / Math.max(Math.abs(margin), ((devices[index]?.capexUsd ?? 0) * SMALLEST_YIELD_PER_YEAR) / 365);
  return {
    margin: Float64Array.from(margins, ({ margin }) => margin * part),
    rewardMargin: Float64Array.from(margins, ({ rewardMargin }) => rewardMargin * part),
    income: Float64Array.from(margins, ({ income }) => income),
    perScale: Float64Array.from(margins, ({ margin }, index) => perScaleOf(index, margin)),
    perRewardScale: Float64Array.from(margins, ({ rewardMargin }, index) => perScaleOf(index, rewardMargin)),
  };
}
