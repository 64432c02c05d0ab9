import {
  formatDate,
  MAX_DAYS,
  parseDate,
  simulateNetwork,
  type Scenario,
  type StudyContext,
  type StudyResult,
} from '../../../../core';
import { engine } from '../../engine';
import { chartDays } from '../chart-days';
import { readRun, type RunReading } from '../run-reading';
import type { shock } from './declaration';
import type { parameters } from './parameters';

/** Days of the table, as far as they are watched. */
const TABLE_DAYS = [0, 1, 7, 14, 28, 41, 42, 43, 60, 90, 180, 365, 730];

/**
 * Runs the scenario with and without the shock through the network's own daily engine, and compares. The runs end with
 * the days watched; metrics of a day do not depend on how long a run goes on.
 */
export function runShock(context: StudyContext<typeof parameters>): StudyResult<typeof shock> {
  const { day, vanishShare } = context.parameters;
  const days = Math.min(MAX_DAYS, day + context.parameters.watchedDays + 1);
  const base = simulated(context.scenario, days, day, 0);
  const hit = simulated(context.scenario, days, day, vanishShare);
  const end = days - 1;
  const x = chartDays(end - day);
  const line = (run: RunReading, column: string) => x.map((since) => run.at(column, day + since));
  const beyond = (...columns: string[]) => {
    let sum = 0;
    let next = day;
    return x.map((since) => {
      for (; next <= day + since; next++) {
        for (const column of columns) sum += hit.at(column, next) - base.at(column, next);
      }
      return sum;
    });
  };
  const change = (column: string, on: number) => {
    const before = base.at(column, on);
    return before > 0 ? hit.at(column, on) / before - 1 : 0;
  };
  /** Share of what leaves the pledge on a day beyond the scenario that is burnt. */
  const lostShareOn = (on: number) => {
    const more = (column: string) => (on > end ? 0 : Math.max(0, hit.at(column, on) - base.at(column, on)));
    const burnt = more('terminationFeeFil') + more('faultFeeFromPledgeFil');
    const released = burnt + more('pledgeReturnedFil');
    return released > 0 ? burnt / released : 0;
  };
  const faultFees = beyond('faultFeeFromRewardsFil', 'faultFeeFromPledgeFil');
  const terminationFees = beyond('terminationFeeFil');
  const returned = beyond('pledgeReturnedFil');
  const qaPower = 'qualityAdjustedPowerEib';
  return {
    figures: {
      powerLost: base.at(qaPower, day) - hit.at(qaPower, day),
      survivorsReward: change('rewardPerSectorDayFil', day + 1),
      dayReward: change('dayRewardFil', end),
      newPledge: change('pledgePerSectorFil', end),
      faultFees: last(faultFees),
      terminationFees: last(terminationFees),
      pledgeReturned: last(returned),
      pledgeLostShare: lostShareOn(day + base.values.faultMaxAgeDays),
      circulating: hit.at('circulating', end) - base.at('circulating', end),
      watchedDays: end - day,
    },
    charts: {
      power: { x, lines: { shock: line(hit, qaPower), base: line(base, qaPower) } },
      reward: {
        x,
        lines: { shock: line(hit, 'rewardPerSectorDayFil'), base: line(base, 'rewardPerSectorDayFil') },
      },
      money: { x, lines: { faultFees, terminationFees, returned } },
    },
    tables: {
      after: TABLE_DAYS.filter((since) => day + since <= end).map((since) => [
        since,
        change(qaPower, day + since),
        change('rewardPerSectorDayFil', day + since),
        change('dayRewardFil', day + since),
        change('pledgePerSectorFil', day + since),
        change('staked', day + since),
        change('circulating', day + since),
      ]),
    },
  };
}

/** The scenario over `days`, with `vanishShare` of its power gone on `day` in the place of its own shock. */
function simulated(scenario: Scenario, days: number, day: number, vanishShare: number): RunReading {
  const vanishDate = formatDate(parseDate(scenario.start) + day);
  const filecoin = { ...scenario.networks['filecoin'], vanishShare, vanishDate };
  const changed = { ...scenario, days, networks: { ...scenario.networks, filecoin } };
  return readRun(changed, simulateNetwork(engine, changed));
}

function last(values: Float64Array): number {
  return values[values.length - 1] as number;
}
