import type { SimulationContext } from '../../../core';
import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import { prepare } from '../prepare';
import type { IonetParameters, IonetState } from '../state';
import { BlockJudge } from './block-judge';
import { CardMarket } from './card-market';
import { JobLaw, oneSize, spreadSizes } from './job-law';
import type { HourlyOptions } from './options';
import { SlashQueue } from './slash-queue';

/** What the hourly core counts over a whole run, for whoever wants to see more than the daily row. */
export interface HourlyTotals {
  events: number;
  interrupted: number;
  replaced: number;
  refundedHours: number;
  nominated: number;
  failedBlocks: number;
  slashed: number;
  slashedMicro: number;
  slashedBurnedMicro: number;
  waited: number;
  waitedHours: number;
  /** Jobs by size index, all classes: that came, that were refused. */
  readonly arrived: Float64Array;
  readonly blocked: Float64Array;
  /** Jobs by class. */
  readonly arrivedByClass: Float64Array;
  readonly blockedByClass: Float64Array;
  /** Card-hours offered by class, and hired of them; ready card-hours. */
  readonly offeredHours: Float64Array;
  readonly busyHours: Float64Array;
  readonly readyHours: Float64Array;
  /** Hired cards at each hour of the day, summed over days. */
  readonly hiredByHour: Float64Array;
}

export interface HourlyState {
  readonly daily: IonetState;
  readonly options: HourlyOptions;
  readonly sizes: readonly number[];
  readonly markets: readonly CardMarket[];
  readonly judges: readonly BlockJudge[];
  readonly slashes: SlashQueue;
  readonly totals: HourlyTotals;
  readonly startDay: number;
  /** By hour of the day and class: devices that passed and the hired share of them. */
  readonly passed: Float64Array;
  readonly hiredPassed: Float64Array;
  /** Share of jobs that broke off, averaged over a month. */
  brokenShare: number;
}

/** Days over which broken jobs are remembered. */
export const TRUST_MEMORY_DAYS = 30;

/** Markets of all classes with the fleet and the running jobs of the start. */
export function prepareHours(
  context: SimulationContext<IonetParameters>,
  options: HourlyOptions,
): HourlyState {
  const daily = prepare(context);
  const { values } = daily;
  const { sizes, shares } = options.spreadSizes
    ? spreadSizes(values.jobSizeMean)
    : oneSize(values.jobSizeMean);
  const seeds = context.random.stream('ionet-hourly-start');
  const markets = devices.map((device, c) => {
    const law = new JobLaw(
      {
        sizes,
        sizeShares: shares,
        shape: options.shape,
        sigma: options.sigma,
        onDemandHours: values.jobHoursMean,
        reservedShare: values.reservedShare,
        reservedHours: values.reservedHours,
        minimumHours: options.minimumHours,
      },
      context.random,
      `ionet-hourly-${device.key}`,
    );
    const terms = {
      cardsPerDevice: device.cardsPerDevice,
      mtbfHours: values.mtbfHours,
      mttrHours: values.mttrHours,
      failover: options.failover,
      queueHours: options.queueHours,
    };
    const market = new CardMarket(terms, law, context.random.stream(`ionet-hourly-${device.key}-up`));
    const fleet = Math.round((daily.fleet.cardsOfClass[c] as number) / device.cardsPerDevice);
    for (let i = 0; i < fleet; i++) market.addDevice();
    // they have been up for a while
    market.devices.upSince.fill(-options.minimumUpHours);
    seedJobs(market, law, device, values.jobSizeMean, daily.terms.reservedShareOfCards, seeds.uniform(0, c));
    return market;
  });
  const judges = markets.map((market, c) => {
    const name = `ionet-hourly-${(devices[c] as DeviceClass).key}`;
    const { random } = context;
    return new BlockJudge(market, options, random.stream(`${name}-proof`), random.stream(`${name}-stake`));
  });
  return {
    daily,
    options,
    sizes,
    markets,
    judges,
    slashes: new SlashQueue(context.days, options.appealDays, options.appealWon),
    totals: emptyTotals(sizes.length),
    startDay: context.startDay,
    passed: new Float64Array(24 * DEVICE_COUNT),
    hiredPassed: new Float64Array(24 * DEVICE_COUNT),
    brokenShare: 0,
  };
}

/** Jobs that run at the start: as many of the mean size as fill the hired cards, met at a random moment of theirs. */
function seedJobs(
  market: CardMarket,
  law: JobLaw,
  device: DeviceClass,
  meanCards: number,
  reservedShare: number,
  u: number,
): void {
  const count = Math.floor(device.initialHired / meanCards + u);
  const reserved = Math.round(count * reservedShare);
  let sizeIndex = 0;
  while (sizeIndex + 1 < law.terms.sizes.length && (law.terms.sizes[sizeIndex] as number) < meanCards)
    sizeIndex++;
  const cards = law.terms.sizes[sizeIndex] as number;
  for (let job = 0; job < count; job++) {
    market.seedJob(cards, sizeIndex, law.residualHours(job < reserved, job));
  }
}

function emptyTotals(sizes: number): HourlyTotals {
  const zeros = () => new Float64Array(DEVICE_COUNT);
  return {
    events: 0,
    interrupted: 0,
    replaced: 0,
    refundedHours: 0,
    nominated: 0,
    failedBlocks: 0,
    slashed: 0,
    slashedMicro: 0,
    slashedBurnedMicro: 0,
    waited: 0,
    waitedHours: 0,
    arrived: new Float64Array(sizes),
    blocked: new Float64Array(sizes),
    arrivedByClass: zeros(),
    blockedByClass: zeros(),
    offeredHours: zeros(),
    busyHours: zeros(),
    readyHours: zeros(),
    hiredByHour: new Float64Array(24),
  };
}
