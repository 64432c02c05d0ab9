import {
  columnOf,
  simulateNetwork,
  text,
  type Frame,
  type StudyContext,
  type StudyResult,
} from '../../../../core';
import { devices } from '../../devices';
import { hourlyEngine } from '../../hourly/engine';
import { agreementRows, chanceRows, toleranceRows } from '../../hourly/agreement/rows';
import type { HourlyOptions } from '../../hourly/parameters';
import { RANKED_BY, type RankWatch } from '../../hourly/rank-watch';
import type { HourlyTotals } from '../../hourly/state';
import { jobSizes } from '../../mechanisms/job-sizes';
import { erlangB } from '../../mechanisms/queueing/erlang';
import { blockingOf, busyDistribution } from '../../mechanisms/queueing/kaufman-roberts';
import { MICRO_PER_IO } from '../../micro';
import { readRun, type RunReading } from '../run-reading';
import type { hourlyCore } from './declaration';

const HOURS = 24;
/** A fleet beyond this is not drawn device by device; the days before it is reached are. */
const MOST_DEVICES = 60_000;

type Context = StudyContext<(typeof hourlyCore)['parameters']>;

/** Draws the first days of the scenario job by job and sets them beside the daily mode. */
export function runHourlyCore({
  parameters: inputs,
  scenario,
  frame,
}: Context): StudyResult<typeof hourlyCore> {
  const crowd = columnOf(frame, 'supplyUnits').findIndex((units) => units > MOST_DEVICES);
  const days = Math.max(1, Math.min(inputs.days, frame.rows, crowd < 0 ? Infinity : crowd));
  const seen: HourlyTotals[] = [];
  const engine = hourlyEngine(inputs, (totals) => seen.push(totals));
  const drawn = simulateNetwork(engine, { ...scenario, days });
  const totals = seen[0] as HourlyTotals;
  const run = readRun(scenario, frame);
  const rows = classRows(totals, run, days, frame);
  const outlay = sumOf(frame, 'revenueUsd', days);
  return {
    figures: {
      utilisation: shareOf(sumOf(drawn, 'hiredGpus', days), sumOf(drawn, 'readyGpus', days)),
      dailyUtilisation: shareOf(sumOf(frame, 'hiredGpus', days), sumOf(frame, 'readyGpus', days)),
      revenueRatio: shareOf(sumOf(drawn, 'revenueUsd', days), outlay),
      blocked: shareOf(total(totals.blocked), total(totals.arrived)),
      interrupted: totals.interrupted,
      replaced: totals.replaced,
      meanWait: shareOf(totals.waitedHours, totals.waited),
      failedBlocks: shareOf(totals.failedBlocks, totals.nominated),
      slashed: totals.slashed,
      slashedIo: totals.slashedMicro / MICRO_PER_IO,
      atHome: shareOf(totals.takenAtHome, totals.taken),
      rankPays: rankPays(totals.ranks),
      joined: totals.joined,
      left: totals.left,
      fakesFound: totals.fakesFound,
      events: totals.events,
    },
    charts: {
      utilisation: {
        x: Float64Array.from({ length: days }, (_, day) => day),
        lines: {
          hourly: columnOf(drawn, 'utilisation').slice(0, days),
          daily: columnOf(frame, 'utilisation').slice(0, days),
        },
      },
      blocking: {
        x: Float64Array.from(rows.sizes),
        lines: {
          drawn: totals.arrived.map((jobs, size) => shareOf(totals.blocked[size] as number, jobs)),
          theory: Float64Array.from(rows.blockingBySize),
        },
      },
      hours: {
        x: Float64Array.from({ length: HOURS }, (_, hour) => hour),
        lines: { hired: totals.hiredByHour.map((cards) => cards / days) },
      },
      ranking: {
        x: totals.ranks.upByTenth.map((_, tenth) => tenth + 1),
        lines: {
          hired: totals.ranks.hiredByTenth.map((hired, tenth) =>
            shareOf(hired, totals.ranks.upByTenth[tenth] as number),
          ),
        },
      },
      income: {
        x: totals.ranks.cardDaysByTenth.map((_, tenth) => tenth + 1),
        lines: {
          rent: perCardDay(totals.ranks.rentByTenth, totals.ranks),
          rewards: perCardDay(totals.ranks.rewardByTenth, totals.ranks),
        },
      },
    },
    tables: {
      ranks: rankRows(totals.ranks, inputs),
      classes: rows.rows,
      agreement: agreementRows(),
      chance: chanceRows(),
      tolerances: toleranceRows(),
    },
  };
}

/** Sums by tenth of the ranking for a card and day. */
function perCardDay(sums: Float64Array, { cardDaysByTenth }: RankWatch): Float64Array {
  return sums.map((sum, tenth) => shareOf(sum, cardDaysByTenth[tenth] as number));
}

/** Rent of a card in the best tenth ÷ in the worst. */
function rankPays(ranks: RankWatch): number {
  const rent = perCardDay(ranks.rentByTenth, ranks);
  return shareOf(rent[0] as number, rent.at(-1) as number);
}

const RANK_NAMES = {
  reliability: text('Reliability, 0 to 1', '可靠性（0 至 1）'),
  stake: text('Stake ÷ required stake', '质押 ÷ 所需质押'),
  connectivity: text('Connectivity tier, 1 to 4', '连接等级（1 至 4）'),
  price: text('Price ÷ posted price', '报价 ÷ 挂牌价'),
};

/** What ranks devices, on average over hired and free cards. */
function rankRows({ hiredSums, freeSums, hired, free }: RankWatch, inputs: HourlyOptions) {
  const weights = {
    reliability: inputs.weightReliability,
    stake: inputs.weightStake,
    connectivity: inputs.weightTier,
    price: -inputs.weightPrice,
  };
  return RANKED_BY.map((name, at) => [
    RANK_NAMES[name],
    weights[name],
    shareOf(hiredSums[at] as number, hired),
    shareOf(freeSums[at] as number, free),
  ]);
}

/** Each class beside Erlang B for whole jobs and Kaufman–Roberts for its mean load and ready cards. */
function classRows(totals: HourlyTotals, run: RunReading, days: number, frame: Frame) {
  const { values } = run;
  const { sizes, shares } = jobSizes(values.jobSizeRule, values.jobSizeMean);
  const meanHours =
    values.jobHoursMean * (1 - values.reservedShare) + values.reservedHours * values.reservedShare;
  const blockingBySize = sizes.map(() => 0);
  const arrivals = total(totals.arrivedByClass);
  const rows = devices.map(({ key, label }, c) => {
    const ready = Math.round((totals.readyHours[c] as number) / (days * HOURS));
    const arrived = totals.arrivedByClass[c] as number;
    const jobs = (arrived / (days * HOURS)) * meanHours;
    const streams = sizes.map((cards, size) => ({ cards, erlangs: jobs * (shares[size] as number) }));
    const busy = busyDistribution(ready, streams);
    const blocking = sizes.map((cards) => blockingOf(busy, cards));
    blocking.forEach((blocked, size) => {
      blockingBySize[size] = (blockingBySize[size] as number) + blocked * shareOf(arrived, arrivals);
    });
    const meanBlocking = blocking.reduce((sum, blocked, size) => sum + blocked * (shares[size] as number), 0);
    return [
      label,
      ready,
      jobs * values.jobSizeMean,
      shareOf(totals.busyHours[c] as number, totals.readyHours[c] as number),
      sumOf(frame, `utilisationByClass.${key}`, days) / days,
      shareOf(totals.blockedByClass[c] as number, arrived),
      erlangB(Math.floor(ready / values.jobSizeMean), jobs),
      meanBlocking,
    ];
  });
  return { rows, sizes, blockingBySize };
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

function sumOf(frame: Frame, column: string, days: number): number {
  return total(columnOf(frame, column).subarray(0, days));
}
