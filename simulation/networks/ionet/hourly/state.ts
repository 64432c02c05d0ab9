import type { SimulationContext } from '../../../core';
import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import { prepare } from '../prepare';
import type { IonetParameters, IonetState } from '../state';
import { SUPPLIER_TYPES } from '../supplier-types';
import type { DayRules } from '../step';
import { moveAgents, settleAgents, type Agents } from './agents';
import { BlockJudge, NO_PAY } from './block-judge';
import { CardMarket } from './card-market';
import { ClassAgents } from './class-agents';
import { drawFakes } from './draw-fakes';
import { Draws } from './draws';
import { jobSizes } from '../mechanisms/job-sizes';
import { drawIndex, JobLaw, sumsOf } from './job-law';
import type { HourlyOptions } from './parameters';
import { payHourlyBlocks } from './pay-blocks';
import { RankWatch } from './rank-watch';
import { regions } from '../regions';

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
  /** Cards given to jobs, and of them those in the region of their renter. */
  taken: number;
  takenAtHome: number;
  /** Suppliers that joined and left; fakes let in and found out. */
  joined: number;
  left: number;
  fakesEntered: number;
  fakesFound: number;
  /** Who was hired under the daily rankings, all classes. */
  readonly ranks: RankWatch;
}

export interface HourlyState {
  readonly daily: IonetState;
  readonly options: HourlyOptions;
  readonly sizes: readonly number[];
  readonly markets: readonly CardMarket[];
  readonly judges: readonly BlockJudge[];
  readonly agents: Agents;
  readonly rules: DayRules;
  readonly totals: HourlyTotals;
  readonly startDay: number;
  /** By hour of the day and class: devices that passed and the hired share of them. */
  readonly passed: Float64Array;
  readonly hiredPassed: Float64Array;
  /** Posted prices of the day, by class. */
  readonly posted: Float64Array;
  /** Cards asked for and refused, averaged over a week; times the days of it. */
  asked: number;
  refused: number;
  /** Share of jobs that broke off, averaged over a month. */
  brokenShare: number;
}

/** Markets of all classes with the fleet and the running jobs of the start. */
export function prepareHours(
  context: SimulationContext<IonetParameters>,
  options: HourlyOptions,
): HourlyState {
  const daily = prepare(context);
  const { values } = daily;
  const { random } = context;
  const { sizes, shares } = jobSizes(values.jobSizeRule, values.jobSizeMean);
  const seeds = context.random.stream('ionet-hourly-start');
  const totals = emptyTotals(sizes.length);
  const books = devices.map((device) => {
    const law = new JobLaw(
      {
        sizes,
        sizeShares: shares,
        shape: values.jobDurations,
        sigma: options.sigma,
        onDemandHours: values.jobHoursMean,
        reservedShare: values.reservedShare,
        reservedHours: values.reservedHours,
        minimumHours: options.minimumHours,
        regionShares: options.regionFirst ? regions.map(({ ofRenters }) => ofRenters) : [],
      },
      random,
      `ionet-hourly-${device.key}`,
    );
    const terms = {
      cardsPerDevice: device.cardsPerDevice,
      regions: regions.length,
      mtbfHours: values.mtbfHours * device.mtbfTimes,
      mttrHours: values.mttrHours * device.mttrTimes,
      failover: options.failover,
      queueHours: options.queueHours,
    };
    return { law, market: new CardMarket(terms, law, random.stream(`ionet-hourly-${device.key}-up`)) };
  });
  const judges = books.map(({ market }, c) => {
    const proofs = random.stream(`ionet-hourly-${(devices[c] as DeviceClass).key}-proof`);
    return new BlockJudge(market, { ...options, ...values }, proofs, totals.ranks);
  });
  const agents = {
    classes: books.map(
      ({ market }, c) =>
        new ClassAgents(
          devices[c] as DeviceClass,
          { ...options, priceSpread: values.priceSpread },
          market,
          judges[c] as BlockJudge,
          random,
        ),
    ),
    wanting: new Int32Array(SUPPLIER_TYPES * DEVICE_COUNT),
  };
  settleAgents(agents, daily);
  books.forEach(({ law, market }, c) => {
    // they have been up for a while
    market.devices.upSince.fill(-values.minimumUpHours);
    judges[c]?.rank(0, NO_PAY);
    seedJobs(market, law, devices[c] as DeviceClass, daily.terms.reservedShareOfCards, (draw) =>
      seeds.uniform(c, draw),
    );
  });
  const fakes = new Draws(random.stream('ionet-hourly-fakes'));
  const passed = new Float64Array(24 * DEVICE_COUNT);
  const hiredPassed = new Float64Array(24 * DEVICE_COUNT);
  return {
    daily,
    options,
    sizes,
    markets: books.map(({ market }) => market),
    judges,
    agents,
    rules: {
      runFakes: (day) => drawFakes(daily, fakes, day),
      payBlocks: (emission) => payHourlyBlocks(daily, passed, hiredPassed, emission),
      moveSuppliers: (day) => moveAgents(agents, daily, day),
    },
    totals,
    startDay: context.startDay,
    passed,
    hiredPassed,
    posted: new Float64Array(DEVICE_COUNT),
    asked: 0,
    refused: 0,
    brokenShare: 0,
  };
}

/**
 * Jobs that run at the start, met at a random moment of theirs: of sizes drawn by their shares among those that still fit, until the
 * hired cards are filled. A rest smaller than the smallest job is one more job with the chance that it takes.
 */
function seedJobs(
  market: CardMarket,
  law: JobLaw,
  { initialHired }: DeviceClass,
  reservedShare: number,
  uniform: (draw: number) => number,
): void {
  const { sizes, sizeShares } = law.terms;
  const sums = sumsOf(sizeShares);
  let left = initialHired;
  for (let job = 0; left > 0; job++) {
    let fitting = sizes.length;
    while (fitting > 1 && (sizes[fitting - 1] as number) > left) fitting--;
    const index = drawIndex(sums.subarray(0, fitting), uniform(3 * job) * (sums[fitting - 1] as number));
    const cards = sizes[index] as number;
    // the rest of a class whose jobs are all larger
    if (cards > left && uniform(3 * job + 2) * cards >= left) return;
    const isReserved = uniform(3 * job + 1) < reservedShare;
    market.seedJob(cards, index, law.residualHours(isReserved, job), law.drawRegion(job, true));
    left -= cards;
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
    taken: 0,
    takenAtHome: 0,
    joined: 0,
    left: 0,
    fakesEntered: 0,
    fakesFound: 0,
    ranks: new RankWatch(),
  };
}
