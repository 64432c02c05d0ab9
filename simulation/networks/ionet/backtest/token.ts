import { parseDate, type BacktestRow } from '../../../core';
import { baseScore } from '../mechanisms/block-score';
import { dailyEmission } from '../mechanisms/daily-emission';
import { hourlyBlock } from '../mechanisms/emission-schedule';
import { MICRO_PER_IO } from '../micro';
import { totalOf, unlockPaths } from '../unlock-paths';
import { protocol, protocolSchedule, scheduleInIo } from '../verification/protocol';
import { asItIs, exact } from './rows';

const HOURS_OF_MARCH = 744;
const MARCH_2025 = 8;
/** Shares of the pool by year, as the official chart labels them until its labels slip in 2034. */
const CHART_SHARES = [12.61, 11.16, 9.87, 8.74, 7.73, 6.84, 6.05, 5.35, 4.74, 4.19];

function emittedBy(date: string): number {
  const { beforeStart, perDay } = dailyEmission(protocolSchedule(), parseDate(date), 1, 0);
  return (beforeStart + (perDay[0] as number)) / MICRO_PER_IO;
}

function unlockedOn(date: string, vestingReading: 'third-party' | 'official-chart'): number {
  const values = { ...protocol, vestingReading };
  return (totalOf(unlockPaths(values, parseDate(date), 1), 1)[0] as number) / MICRO_PER_IO;
}

/**
 * The rules of the token against records of the chain and of the explorer: exact where a record is printed exactly, as it
 * is where only an aggregator or a report says so.
 */
export function* tokenRows(): Generator<BacktestRow> {
  const block = hourlyBlock(protocolSchedule()[MARCH_2025] as number, 0, HOURS_OF_MARCH) / MICRO_PER_IO;
  const reward = (points: number) => (block * points) / 1e7;
  yield exact(0.005, ['hourly block', '2025-03-05', 'IO', 4129.12, block]);
  yield exact(1e-4, ['reward of 8 H100, hired', '2025-03-05', 'IO', 13.54812148, reward(32_811.192)]);
  yield exact(1e-4, ['reward of an M3 Max, idle', '2025-03-13', 'IO', 0.24408617, reward(591.134)]);
  yield exact(1e-6, ['base score of 8 H100', '2025-03-05', 'points', 1_600_205, baseScore(4, 10, 8, 1)]);
  yield exact(1e-6, ['base score of an M3 Max', '2025-03-13', 'points', 20_100, baseScore(2, 1, 1, 0)]);
  const { sofar } = scheduleInIo();
  for (const [index, share] of CHART_SHARES.entries()) {
    const emitted =
      (sofar[12 * index + 11] as number) - (index === 0 ? 0 : (sofar[12 * index - 1] as number));
    const name = `emission of year ${index + 1}, chart`;
    yield exact(0.0051, [
      name,
      `${2025 + index}-06-30`,
      '% of 300 M',
      share,
      (100 * emitted) / protocol.rewardPoolIo,
    ]);
  }
  const float = unlockedOn('2024-06-11', 'third-party');
  yield asItIs(['float at launch', '2024-06-11', 'M IO', 95, float / 1e6]);
  const chart = unlockedOn('2024-06-11', 'official-chart');
  yield asItIs(['float at launch, official chart', '2024-06-11', 'M IO', 95, chart / 1e6]);
  const circulating = unlockedOn('2025-07-25', 'third-party') + emittedBy('2025-07-25');
  yield asItIs(['circulating', '2025-07-25', 'M IO', 188.140009907, circulating / 1e6]);
  const left = protocol.maximumSupplyIo - protocol.burnedBeforeStartIo;
  yield asItIs(['left of 800 M on chain', '2025-07-25', 'M IO', 799.999317218, left / 1e6]);
  const unreleased = protocol.rewardPoolIo - emittedBy('2026-06-11');
  yield asItIs(['unreleased pool, schedule', '2026-06-11', 'M IO', 231, unreleased / 1e6]);
}
