import { columnOf, type Frame, type ParameterValues, type Scenario, type WorldValues } from '../../../core';
import { deviceColumns, type DeviceColumns } from '../classes';
import { DEVICE_COUNT, devices } from '../devices';
import { supplierReceives } from '../mechanisms/booking-fees';
import { lossOf, slashRates } from '../mechanisms/slashing';
import { hiredDevices, uptimeOf } from '../mechanisms/uptime';
import type { parameters } from '../parameters';

const HOURS = 24;
const DAYS_PER_YEAR = 365;
/** Where a class has died out its rewards are nothing too. */
const SMALLEST_FLEET = 1e-9;

/** What the finished run says of single classes; days past the last one read as the last. */
export interface RunReading {
  readonly values: ParameterValues<typeof parameters>;
  readonly world: WorldValues;
  readonly classes: DeviceColumns;
  readonly lastDay: number;
  /** Ready ÷ all cards of the class. */
  readonly up: (device: number) => number;
  readonly at: (metric: string, day: number) => number;
  /** IO a ready card of the class earns an hour by being online. */
  readonly rewardPerHour: (device: number, day: number) => number;
  /** What renters pay for the class, USD a card-hour. */
  readonly rentPerHour: (device: number, day: number) => number;
  /** Of any card of the class, up or not, USD a day; costs with the expected loss by slashes. */
  readonly rentPerDay: (device: number, day: number) => number;
  readonly rewardUsdPerDay: (device: number, day: number) => number;
  readonly costPerDay: (device: number, day: number) => number;
}

/** Opens a run for reading. */
export function readRun(scenario: Scenario, frame: Frame): RunReading {
  const values = scenario.networks['ionet'] as ParameterValues<typeof parameters>;
  const world = scenario.world as WorldValues;
  const interestPerDay = world.interestRatePerYear / DAYS_PER_YEAR;
  const costs = { ...values, electricityUsdPerKwh: world.electricityUsdPerKwh, interestPerDay };
  const classes = deviceColumns(costs);
  const { availability, nominated, splits } = uptimeOf(values);
  const { losses } = slashRates(values);
  const up = (device: number) => availability[device] as number;
  const kept = supplierReceives(
    1,
    { reservation: values.reservationFee, usdc: values.usdcFee },
    values.usdcShareOfSuppliers,
  );
  const onDay = (column: Float64Array | undefined, day: number) =>
    column?.[Math.min(Math.max(0, day), frame.rows - 1)] ?? Number.NaN;
  const columns = new Map<string, Float64Array>();
  const at = (metric: string, day: number) => {
    const column = columns.get(metric) ?? columnOf(frame, metric);
    columns.set(metric, column);
    return onDay(column, day);
  };
  const ofClass = (metric: string) => devices.map(({ key }) => columnOf(frame, `${metric}.${key}`));
  const [fleets, rewards] = [ofClass('gpusByClass'), ofClass('rewards')];
  const [prices, utilisations] = [ofClass('priceByClass'), ofClass('utilisationByClass')];
  const cards = (device: number, day: number) => Math.max(SMALLEST_FLEET, onDay(fleets[device], day));
  const pretended = deviceNumber(values.sybilClass);
  const rewardOf = (device: number, day: number) =>
    onDay(rewards[device], day) - (device === pretended ? at('fakeRewardsIo', day) : 0);
  const rewardPerHour = (device: number, day: number) =>
    rewardOf(device, day) / (cards(device, day) * up(device) * HOURS);
  const slashedShare = (device: number, day: number) => {
    const ready = cards(device, day) * up(device);
    const share = hiredDevices(onDay(utilisations[device], day), ready, splits[device] as number);
    return lossOf(losses, (nominated[device] as number) * up(device), share);
  };
  const rentPerHour = (device: number, day: number) => onDay(prices[device], day);
  return {
    values,
    world,
    classes,
    up,
    lastDay: frame.rows - 1,
    at,
    rewardPerHour,
    rentPerHour,
    rentPerDay: (device, day) =>
      onDay(utilisations[device], day) * up(device) * HOURS * rentPerHour(device, day) * kept,
    rewardUsdPerDay: (device, day) =>
      rewardPerHour(device, day) * up(device) * HOURS * at('price', day) * (1 - values.sellSlippage),
    costPerDay: (device, day) =>
      (classes.fixedCostUsd[device] as number) +
      (classes.stakeIo[device] as number) * at('price', day) * (interestPerDay + slashedShare(device, day)),
  };
}

/** Number of a class by its key; the first for an unknown one. */
export function deviceNumber(key: string): number {
  return Math.max(
    0,
    devices.findIndex((device) => device.key === key),
  );
}

/** Numbers of the GPU classes. */
export const GPU_CLASSES = Array.from({ length: DEVICE_COUNT }, (_, device) => device).filter(
  (device) => devices[device]?.isGpu,
);
