import {
  columnOf,
  DEFAULT_START,
  parseDate,
  resolveScenario,
  simulateNetwork,
  type BacktestRow,
  type Frame,
  type NetworkEngine,
} from '../../../core';
import { recordsAfterStart } from '../data/weekly-subnets';
import { engine } from '../engine';
import { history } from '../history';
import { bittensor } from '../index';
import { largeSubnets, restOfSubnets, SUBNET_SLOTS } from '../members';
import { parameters } from '../parameters';
import { watchPools } from './pools';

const DAYS = 390;
const COLUMNS = ['issuanceTao', 'poolTao', 'rootTao', 'freeTao', 'sumOfAlphaPrices', 'effectiveSubnets'];
const shareKeys = [...largeSubnets, restOfSubnets].map(({ key }) => `subnetShare.${key}`);

/** The root stake last seen on the start date, TAO: the default of the parameter was seen a year later. */
const knownRootStake = parameters.rootStakeTao.observations.reduce<number>(
  (known, { date, value }) => (date <= DEFAULT_START ? value : known),
  parameters.rootStakeTao.default,
);

/**
 * A run from 2025-09-09, with the observations after it or with what was known on that day alone: prices, reserves and root
 * stake. Both are told the dates of the rules, the recycled share up to the halving, and what miners' incentive was
 * burned in 2026, which acts from 2026-06-22 on. `pools`: TAO in each on the day of the observed ones.
 */
export function runAhead(followObservations: boolean): {
  readonly frame: Frame;
  readonly pools: Float64Array;
} {
  const set = {
    'world.followObservations': followObservations,
    ...(!followObservations && { 'bittensor.rootStakeTao': knownRootStake }),
  };
  const { scenario } = resolveScenario([bittensor], bittensor.presets, { days: DAYS, set });
  const pools = new Float64Array(SUBNET_SLOTS);
  const plain = engine as unknown as NetworkEngine;
  return { frame: simulateNetwork(watchPools(plain, parseDate(DEFAULT_START), pools), scenario), pools };
}

/** The run against every later fact, and half the sum of differences of shares: printed as they are. */
export function* aheadRows(label: string, frame: Frame): Iterable<BacktestRow> {
  const dayOf = (date: string) => parseDate(date) - frame.startDay;
  for (const column of COLUMNS) {
    for (const series of history.series) {
      if (series.column !== column || series.cadence !== 'points') continue;
      for (const [date, actual] of series.points) {
        const day = dayOf(date);
        if (day < 0 || day >= frame.rows) continue;
        const unit = column === 'effectiveSubnets' ? 'subnets' : 'TAO';
        yield {
          name: `${label}: ${column}`,
          date,
          unit,
          modelled: columnOf(frame, column)[day] ?? 0,
          actual,
        };
      }
    }
  }
  for (const record of recordsAfterStart) {
    const day = dayOf(record.date);
    if (day < 0 || day >= frame.rows) continue;
    const apart = shareKeys.reduce(
      (sum, key, k) => sum + Math.abs((columnOf(frame, key)[day] ?? 0) - (record.shares[k] ?? 0)),
      0,
    );
    const name = `${label}: shares of the large subnets and the rest, half the differences`;
    yield { name, date: record.date, unit: 'share', modelled: apart / 2 };
  }
}
