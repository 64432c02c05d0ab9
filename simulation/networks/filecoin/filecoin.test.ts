import { describe, expect, it } from 'vitest';
import { columnOf, parseDate, resolveScenario, resultHash, simulateNetwork, type Frame } from '../../core';
import { filecoin } from './index';
import { engine } from './engine';
import { history } from './history';

const START = parseDate('2025-09-09');

function run(days: number, set: Record<string, unknown> = {}): Frame {
  const { scenario, issues } = resolveScenario([filecoin], filecoin.presets, { days, set });
  expect(issues).toEqual([]);
  return simulateNetwork(engine, scenario);
}

const at = (frame: Frame, column: string, date: string) =>
  columnOf(frame, column)[parseDate(date) - START] as number;

describe('the default run', () => {
  const frame = run(1825);

  it('starts from the chain of 2025-09-09', () => {
    expect(at(frame, 'rawPowerEib', '2025-09-09') * 1024).toBeCloseTo(3144.6644, 3);
    expect(at(frame, 'qualityAdjustedPowerEib', '2025-09-09') * 1024).toBeCloseTo(24_086.2269, 3);
    expect(at(frame, 'burntFil', '2025-09-09')).toBeCloseTo(40_905_492.9, 0);
    expect(at(frame, 'onboardedPibPerDay', '2025-09-09')).toBeCloseTo(2.6374, 4);
    expect(at(frame, 'gamma', '2025-09-09')).toBeCloseTo(1 - (0.3 * 293) / 365, 12);
  });

  it.each([
    ['qualityAdjustedPowerEib', '2026-02-22', 18.2],
    ['qualityAdjustedPowerEib', '2026-07-04', 14_760 / 1024],
    ['rawPowerEib', '2026-07-04', 1663.2 / 1024],
    ['staked', '2026-02-22', 101.7e6],
    ['circulating', '2026-02-22', 836.9e6],
    ['pledgePerSectorFil', '2026-02-22', 0.172],
    ['returnOnPledge', '2026-02-22', 0.231],
    ['onboardedPibPerDay', '2026-02-22', 1.01],
  ])('passes within 5 %% of the real %s of %s', (column, date, real) => {
    expect(Math.abs(at(frame, column, date) / real - 1)).toBeLessThan(0.05);
  });

  it('passes within 5 % of every later fact that history carries', () => {
    const later = history.series
      .filter((series) => series.cadence === 'points')
      .flatMap((series) => series.points.map(([date, value]) => [series.column, date, value] as const))
      .filter(([, date]) => parseDate(date) > START);
    expect(later.length).toBeGreaterThan(5);
    for (const [column, date, value] of later) {
      expect(Math.abs(at(frame, column, date) / value - 1), `${column} ${date}`).toBeLessThan(0.05);
    }
  });

  it('ends genesis vesting on 2026-10-14', () => {
    expect(at(frame, 'unlocks', '2026-10-13')).toBeGreaterThan(187_000);
    expect(at(frame, 'unlocks', '2026-10-14')).toBe(0);
    expect(at(frame, 'vestedFil', '2026-10-14')).toBe(599_822_557);
  });

  it('locks no more for a sector than sectors were ever asked for, over ten years', () => {
    const long = run(3651);
    const [pledge, power, price] = ['lockedPledgeFil', 'qualityAdjustedPowerEib', 'pledgePerSectorFil'].map(
      (column) => columnOf(long, column),
    ) as [Float64Array, Float64Array, Float64Array];
    const SECTORS_PER_EIB = 2 ** 25;
    const HIGHEST_BEFORE = 0.2;
    let asked = HIGHEST_BEFORE;
    for (let day = 0; day < long.rows; day++) {
      asked = Math.max(asked, price[day] as number);
      // Power is healthy power, pledge that of faulty sectors as well: 1 %.
      expect((pledge[day] as number) / ((power[day] as number) * SECTORS_PER_EIB)).toBeLessThan(1.02 * asked);
    }
    expect((pledge[3650] as number) / ((power[3650] as number) * SECTORS_PER_EIB)).toBeCloseTo(asked, 2);
  });

  it('burns the termination fees that its help names', () => {
    const share = (set: Record<string, unknown>, date: string) =>
      at(run(3651, set), 'terminationFeeFil', date) / at(run(3651, set), 'dayRewardFil', date);
    expect(share({}, '2030-03-01')).toBeCloseTo(1 / 3, 1);
    expect(share({}, '2035-09-07')).toBeCloseTo(0.74, 1);
    expect(share({ 'filecoin.earlyTerminationPerDay': '2026-07-04_0.0001' }, '2035-09-07')).toBeLessThan(
      0.03,
    );
  });

  it('gives the same bytes twice, and the first year whatever the horizon', () => {
    expect(resultHash(run(1825))).toBe(resultHash(frame));
    const short = run(400);
    for (const column of frame.names.filter((name) => !name.startsWith('forwardReturn'))) {
      expect(columnOf(short, column), column).toEqual(columnOf(frame, column).slice(0, 400));
    }
  });
});

describe('the forecasts of February 2026', () => {
  it.each([
    ['filecoin-cel-2026', 9.08, 52.63],
    ['filecoin-decline', 6.54, 39.46],
  ])('%s ends at %d EiB and %d M FIL locked, as its description says', (preset, power, locked) => {
    const { scenario } = resolveScenario([filecoin], filecoin.presets, { days: 900, preset });
    const frame = simulateNetwork(engine, scenario);
    expect(at(frame, 'qualityAdjustedPowerEib', '2028-02-22')).toBeCloseTo(power, 2);
    expect(at(frame, 'staked', '2028-02-22') / 1e6).toBeCloseTo(locked, 1);
  });
});

describe('levers', () => {
  const end = (set: Record<string, unknown>, column: string) =>
    columnOf(run(1500, set), column).at(-1) as number;

  it.each([
    ['onboardingPibPerDay', 5, 'rawPowerEib', 1],
    ['renewalRate', 0.95, 'rawPowerEib', 1],
    ['filPlusShare', 0.2, 'qualityAdjustedPowerEib', -1],
    ['sectorDurationDays', 1278, 'rawPowerEib', 1],
    ['earlyTerminationPerDay', 0, 'rawPowerEib', 1],
    ['lockTarget', 0.5, 'pledgePerSectorFil', 1],
    ['filPriceUsd', 5, 'feesUsd', 1],
    ['storagePriceUsdPerTibMonth', 10, 'revenueUsd', 1],
  ])('%s at %d moves %s', (key, value, column, sign) => {
    const moved = end({ [`filecoin.${key}`]: value }, column) - end({}, column);
    expect(Math.sign(moved)).toBe(sign);
  });

  it('lets raw power die out when nothing joins or renews, and then mints nothing', () => {
    const frame = run(1500, {
      'world.followObservations': false,
      'filecoin.onboardingPibPerDay': 0,
      'filecoin.renewalRate': 0,
      'filecoin.earlyTerminationPerDay': 0,
    });
    expect(columnOf(frame, 'rawPowerEib').at(-1)).toBe(0);
    expect(columnOf(frame, 'dayRewardFil').at(-1)).toBe(0);
    expect(columnOf(frame, 'lockedPledgeFil').at(-1)).toBeLessThan(1);
  });

  it('follows inputs over time, as points and as a value a day', () => {
    const drawn = run(40, { 'filecoin.onboardingPibPerDay': '2025-09-19_4*2025-09-29_8' });
    const onboarded = columnOf(drawn, 'onboardedPibPerDay');
    expect([onboarded[10], onboarded[15], onboarded[20], onboarded[39]]).toEqual([4, 6, 8, 8]);
    expect(onboarded[5]).toBe(columnOf(run(40), 'onboardedPibPerDay')[5]);
    const listed = run(5, { 'filecoin.onboardingPibPerDay': [1, 2, 3] });
    expect([...columnOf(listed, 'onboardedPibPerDay')]).toEqual([1, 2, 3, 3, 3]);
  });

  it('counts new sectors by the multiplier of their day', () => {
    const set = {
      'world.followObservations': false,
      'filecoin.filPlusShare': 1,
      'filecoin.renewalRate': 0,
      'filecoin.earlyTerminationPerDay': 0,
      'filecoin.onboardingPibPerDay': 50,
    };
    const joined = (multiplier: number | string, day: number) => {
      const [some, none] = [50, 0].map((onboarding) =>
        columnOf(
          run(20, {
            ...set,
            'filecoin.onboardingPibPerDay': onboarding,
            'filecoin.filPlusMultiplier': multiplier,
          }),
          'qualityAdjustedPowerEib',
        ),
      );
      const gained = (row: number) => ((some?.[row] as number) - (none?.[row] as number)) * 1024;
      return gained(day) - gained(day - 1);
    };
    const falling = '2025-09-09_10*2025-09-15_10*2025-09-16_2';
    expect(joined(falling, 5)).toBeCloseTo(joined(10, 5), 1);
    expect(joined(falling, 12) / joined(10, 12)).toBeCloseTo(0.2, 2);
  });

  it('mints more, not less, when more providers join below the baseline', () => {
    const many = run(1825, { 'filecoin.onboardingPibPerDay': 20, 'filecoin.earlyTerminationPerDay': 0.0001 });
    expect(at(many, 'mintingInflationPerYear', '2029-09-09')).toBeGreaterThan(
      at(run(1825), 'mintingInflationPerYear', '2029-09-09'),
    );
  });
});
