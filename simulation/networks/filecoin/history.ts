import {
  formatDate,
  parseDate,
  text,
  type HistorySeries,
  type NetworkHistory,
  type Source,
} from '../../core';
import weekly from './data/history.json';
import { sources } from './sources';

interface Regular {
  readonly first: string;
  readonly stepDays: number;
  readonly values: readonly number[];
}

/** Values at a fixed step of days, dated. */
function series(column: string, regular: Regular, source: Source): HistorySeries {
  const first = parseDate(regular.first);
  const points = regular.values.map(
    (value, index) => [formatDate(first + index * regular.stepDays), value] as const,
  );
  return { column, source, cadence: 'series', points };
}

/** Single facts, most of them later than the start: what a forecast is judged by. */
function facts(
  column: string,
  source: Source,
  ...points: readonly (readonly [string, number])[]
): HistorySeries {
  return { column, source, cadence: 'points', points };
}

const { celForecast, fip0118, spacescope, spacescopeHistory, dataPortal } = sources;

/** Raw power of 2026-07-04: 208 PiB without verified deals, the rest of 14,760 PiB counted ten times. */
const DERIVED_RAW_EIB = (208 + (14_760 - 208) / 10) / 1024;

/** What really happened on the chain: weekly until 2025-09-09, single facts after it. */
export const history: NetworkHistory = {
  series: [
    series('rawPowerEib', weekly.rawPowerEib, spacescope),
    series('qualityAdjustedPowerEib', weekly.qualityAdjustedPowerEib, spacescope),
    series('baselineEib', weekly.baselineEib, sources.rewardActor),
    series('circulating', weekly.circulating, spacescopeHistory),
    series('staked', weekly.staked, spacescopeHistory),
    series('supply', weekly.supply, spacescopeHistory),
    series('mintedFil', weekly.mintedFil, spacescopeHistory),
    series('vestedFil', weekly.vestedFil, spacescopeHistory),
    series('burntFil', weekly.burntFil, spacescope),
    series('pledgePerSectorFil', weekly.pledgePerSectorFil, spacescopeHistory),
    series('onboardedPibPerDay', weekly.onboardedPibPerDay, spacescope),
    series('price', weekly.price, spacescopeHistory),
    series('supplyUnits', weekly.providers, dataPortal),
    series('activeDataPib', weekly.activeDataPib, dataPortal),
    series('utilisation', weekly.utilisation, dataPortal),
    facts('qualityAdjustedPowerEib', celForecast, ['2026-02-22', 18.2]),
    facts('qualityAdjustedPowerEib', fip0118, ['2026-07-04', 14_760 / 1024]),
    facts('rawPowerEib', fip0118, ['2026-07-04', DERIVED_RAW_EIB]),
    facts('staked', celForecast, ['2026-02-22', 101_700_000]),
    facts('circulating', celForecast, ['2026-02-22', 836_900_000]),
    facts('supply', celForecast, ['2026-02-22', 938_600_000]),
    facts('pledgePerSectorFil', celForecast, ['2026-02-22', 0.172]),
    facts('returnOnPledge', celForecast, ['2026-02-22', 0.231]),
    facts('onboardedPibPerDay', celForecast, ['2026-02-22', 1.01]),
    facts('price', fip0118, ['2026-07-14', 1]),
  ],
  ruleChanges: [
    {
      date: '2024-11-20',
      label: text('FIP-0081: pledge follows power besides the baseline', 'FIP-0081：质押除基线外也跟随算力'),
      source: sources.fip0081,
    },
    {
      date: '2025-04-14',
      label: text('FIP-0098: termination fee is 8.5 % of pledge', 'FIP-0098：终止费为质押的 8.5%'),
      source: sources.fip0098,
    },
    {
      date: '2025-04-14',
      label: text('FIP-0100: daily fee on every sector', 'FIP-0100：每个扇区缴纳日费'),
      source: sources.fip0100,
    },
    {
      date: '2025-11-20',
      label: text('FIP-0081: ramp complete, gamma 0.7', 'FIP-0081：过渡完成，gamma 为 0.7'),
      source: sources.fip0081,
    },
    {
      date: '2026-05-27',
      label: text('FIP-0115: base fee follows premiums', 'FIP-0115：基础费跟随溢价'),
      source: sources.fip0115,
    },
    {
      date: '2026-10-14',
      label: text('Genesis vesting complete', '创世归属全部完成'),
      source: sources.lotusSupply,
    },
  ],
};
