import {
  DEFAULT_START,
  text,
  type HistorySeries,
  type NetworkHistory,
  type RuleChange,
  type Source,
} from '../../core';
import { INITIAL_ISSUANCE_TAO } from './data/initial-issuance';
import { monthlyTaoPriceUsd } from './data/monthly-price';
import { recordsAfterStart, weeklyBeforeStart, type WeeklyRecord } from './data/weekly-subnets';
import { largeSubnets, restOfSubnets } from './members';
import { sources } from './sources';

const sharesByRule: Source = {
  ...sources.dailyPrices,
  title: 'Emission shares by the moving-price rule of the chain, from the real daily prices',
};
const sharesByGate: Source = {
  ...sources.blockTable,
  title: 'Block 9,184,186: prices and reserves; shares by the Hill gate from spot prices',
};
const betweenFacts: Source = {
  ...sources.networkStats,
  title:
    'Line between the genesis snapshot and the issuance of 2025-11-04 less the net emission since the start',
};

const issuancePoints = [
  ['2025-11-04', 10_238_806.73],
  ['2025-11-20', 10_340_832.63],
  ['2025-12-15', 10_500_000],
] as const;

/** Series up to the start and points after it of one column of the subnet record. */
function subnetHistory(
  column: string,
  read: (record: WeeklyRecord) => number | null | undefined,
): HistorySeries[] {
  const pointsOf = (records: readonly WeeklyRecord[]) =>
    records.flatMap((record) => {
      const value = read(record);
      return typeof value === 'number' ? [[record.date, value] as const] : [];
    });
  return [
    { column, source: sharesByRule, cadence: 'series', points: pointsOf(weeklyBeforeStart) },
    { column, source: sharesByGate, cadence: 'points', points: pointsOf(recordsAfterStart) },
  ];
}

const issuanceHistory = (column: string): HistorySeries[] => [
  {
    column,
    source: betweenFacts,
    cadence: 'series',
    points: [
      ['2023-03-20', 4_181_329.66],
      [DEFAULT_START, INITIAL_ISSUANCE_TAO],
    ],
  },
  { column, source: sources.networkStats, cadence: 'points', points: issuancePoints },
];

const facts = (column: string, source: Source, points: HistorySeries['points']): HistorySeries => ({
  column,
  source,
  cadence: 'points',
  points,
});

const change = (date: string, en: string, zh: string, source: Source): RuleChange => ({
  date,
  label: text(en, zh),
  source,
});

/** What really happened on Bittensor: weekly shares and prices before the start, dated facts after it. */
export const history: NetworkHistory = {
  series: [
    ...[...largeSubnets, restOfSubnets].flatMap(({ key }, index) =>
      subnetHistory(`subnetShare.${key}`, (record) => record.shares[index]),
    ),
    ...largeSubnets.flatMap(({ key }, index) =>
      subnetHistory(`alphaPrice.${key}`, (record) => record.prices[index]),
    ),
    ...subnetHistory('sumOfAlphaPrices', (record) => record.sumOfPrices),
    ...subnetHistory('effectiveSubnets', (record) => record.effectiveSubnets),
    ...issuanceHistory('supply'),
    ...issuanceHistory('issuanceTao'),
    { column: 'price', source: sources.monthlyPrice, cadence: 'series', points: monthlyTaoPriceUsd },
    facts('price', sources.priceStats, [['2025-11-20', 322.12]]),
    facts('poolTao', sources.networkStats, [['2025-11-04', 1_460_542.29]]),
    facts('poolTao', sources.blockTable, [['2026-09-30', 1_973_986.3]]),
    facts('rootTao', sources.systemStake, [['2025-02-13', 5_864_261.01]]),
    facts('rootTao', sources.networkStats, [['2025-11-04', 5_727_829.1]]),
    facts('rootTao', sources.blockTable, [['2026-09-30', 5_488_958]]),
    facts('freeTao', sources.networkStats, [['2025-11-04', 3_050_779.21]]),
    facts('blockEmissionTao', sources.firstHalving, [
      ['2025-12-14', 1],
      ['2025-12-16', 0.5],
    ]),
  ],
  ruleChanges: [
    change(
      '2025-02-13',
      'Dynamic TAO: shares by moving price',
      '动态 TAO：按移动价格分配',
      sources.launchCoinbase,
    ),
    change('2025-11-04', 'Shares by TAO flow', '按 TAO 流量分配', sources.flowEmissions),
    change('2025-12-15', 'First halving: 0.5 TAO a block', '首次减半：每区块 0.5 TAO', sources.firstHalving),
    change(
      '2026-05-31',
      'Shares by net TAO flow; in the model shares swing for about a week, on the first day nearly all of them to small subnets',
      '按 TAO 净流量分配；模型中份额约一周内剧烈摆动，首日几乎全部流向小子网',
      sources.subnetEmissions,
    ),
    change(
      '2026-06-22',
      'Shares by price × root proportion × (1 − burn); injection capped by root proportion',
      '按价格 × 根比例 × （1 − 销毁）分配；注入以根比例为上限',
      sources.rootProportionCap,
    ),
    change(
      '2026-06-30',
      'Shares by price × (1 − burn)',
      '按价格 × （1 − 销毁）分配',
      sources.subnetEmissions,
    ),
    change('2026-07-27', 'Hill gate at 61 % of weight', 'Hill 门限：累计权重 61%', sources.hillGate),
    change(
      '2026-08-07',
      'Hill gate without burn scaling; transaction fees are recycled',
      'Hill 门限：不计销毁；交易费被回收',
      sources.hillGateWithoutBurn,
    ),
    change(
      '2026-08-14',
      'Hill gate at rank 32, burn scaling restored',
      'Hill 门限：第 32 名，恢复销毁系数',
      sources.hillGate,
    ),
  ],
};
