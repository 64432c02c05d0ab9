import { text, type HistorySeries, type NetworkHistory, type Source } from '../../core';
import emission from './data/emission-history.json';
import { sources } from './sources';

type Point = readonly [date: string, value: number];

function points(column: string, source: Source, ...values: readonly Point[]): HistorySeries {
  return { column, source, cadence: 'points', points: values };
}

const { emissionSchedule, explorerClusters, explorerEarnings, explorerHome, messari, review, aggregator } =
  sources;

/** Supply at the end of each month: the launch supply and the exact schedule, not an observation. */
const supplyPoints = emission.points as [string, number][];

/**
 * What is known of the past. No daily series of prices, cards, hours or burns exists for io.net: everything but
 * the emission is single facts, drawn as points. Undated explorer pages carry the date of
 * their page, means of a period its middle.
 */
export const history: NetworkHistory = {
  series: [
    { column: 'supply', source: emissionSchedule, cadence: 'series', points: supplyPoints },
    {
      column: 'emittedIo',
      source: emissionSchedule,
      cadence: 'series',
      points: supplyPoints.map(([date, value]) => [date, value - 500_000_000] as const),
    },
    points('utilisation', explorerHome, ['2025-03-31', 2709 / 6742]),
    points('readyGpus', messari, ['2024-12-31', 7600], ['2025-03-31', 6720]),
    points('hiredGpus', explorerClusters, ['2025-07-22', 70_019 / 24]),
    points('gpuHoursPerDay', explorerClusters, ['2025-07-22', 70_019]),
    points('pricePerGpuHour', explorerEarnings, ['2025-07-22', 84_116.08 / 70_019]),
    points('bookingsUsd', messari, ['2024-11-15', 3_100_000 / 92], ['2025-02-15', 5_700_000 / 90]),
    points('bookingsUsd', explorerEarnings, ['2025-06-18', 84_116.08]),
    points('bookingsUsd', sources.leases, ['2025-08-31', 20_000_000 / 183]),
    points(
      'price',
      review,
      ['2024-06-12', 6.43],
      ['2025-07-25', 0.63],
      ['2026-02-15', 0.092],
      ['2026-03-12', 0.115],
    ),
    points(
      'circulating',
      review,
      ['2024-06-11', 95_000_000],
      ['2025-07-25', 188_140_009.907],
      ['2026-03-12', 301_000_000],
    ),
    points('emittedIo', sources.ideNews, ['2026-06-11', 300_000_000 - 231_000_000]),
    points('burnedIo', aggregator, ['2025-07-25', 682.782]),
    points('staked', sources.stakingDocs, ['2024-12-14', 6_000_000], ['2025-01-31', 5_598_367.55]),
    points('emitted', sources.blockRecord, ['2025-03-05', 4129.12 * 24]),
  ],
  ruleChanges: [
    {
      date: '2025-06-04',
      label: text('Enterprise and community reward pools, 800 H200', '企业池与社区池、新增 800 张 H200'),
      source: sources.blockRewards,
    },
    {
      date: '2025-07-11',
      label: text('Investor and team unlocks begin', '投资者与团队开始解锁'),
      source: sources.allocation,
    },
    {
      date: '2026-06-11',
      label: text('Incentive Dynamic Engine', '激励动态引擎（IDE）'),
      source: sources.ideNews,
    },
  ],
};
