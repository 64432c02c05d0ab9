import { describe, expect, it } from 'vitest';
import { columnOf, parseDate, resolveScenario, resultHash, simulateNetwork, type Frame } from '../../core';
import { buckets } from './buckets';
import { devices } from './devices';
import { engine } from './engine';
import { history } from './history';
import { ionet } from './index';

const START = parseDate('2025-09-09');
const rowOf = (date: string) => parseDate(date) - START;

function run(days: number, set: Record<string, unknown> = {}, preset?: string): Frame {
  const { scenario, issues } = resolveScenario([ionet], ionet.presets, { days, set, preset });
  expect(issues).toEqual([]);
  return simulateNetwork(engine, scenario);
}

const at = (frame: Frame, column: string, date: string) => columnOf(frame, column)[rowOf(date)] as number;
const last = (frame: Frame, column: string) => columnOf(frame, column).at(-1) as number;
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const error = (value: number, real: number) => Math.abs(value / real - 1);

describe('the start of the default run', () => {
  const frame = run(365);

  it.each([
    ['utilisation', 2709 / 6742],
    ['gpuHoursPerDay', 70_019],
    ['hiredGpus', 70_019 / 24],
    ['pricePerGpuHour', 84_116.08 / 70_019],
    ['bookingsUsd', 84_116.08],
    ['readyGpus', 6720 + 800],
  ])('lands within 5 %% of the real %s', (column, real) => {
    expect(error(at(frame, column, '2025-09-09'), real)).toBeLessThan(0.05);
  });

  it('has the circulating supply of the schedule between its 14th and 15th month', () => {
    const circulating = at(frame, 'circulating', '2025-09-09');
    expect(circulating).toBeCloseTo(
      150_059_945.7994 + 43_709_121.786806 + (2_889_639.98213 * 9) / 30 - 5483,
      -2,
    );
    expect(at(frame, 'unlocks', '2025-09-11')).toBeCloseTo(13_710_948.5096, 2);
    expect(at(frame, 'unlocks', '2025-09-12')).toBe(0);
  });

  it('keeps the fleet in balance: as many join as leave', () => {
    expect(error(at(frame, 'joins', '2025-09-09'), at(frame, 'exits', '2025-09-09'))).toBeLessThan(0.02);
  });

  it('passes within 5 % of every later fact that history carries', () => {
    const later = history.series
      .filter((series) => series.cadence === 'points')
      .flatMap((series) => series.points.map(([date, value]) => [series.column, date, value] as const))
      .filter(([, date]) => parseDate(date) > START);
    expect(later.length).toBeGreaterThan(3);
    for (const [column, date, value] of later) {
      expect(error(at(frame, column, date), value), `${column} ${date}`).toBeLessThan(0.05);
    }
  });

  it('emits the exact schedule until the incentive engine starts', () => {
    const october = columnOf(frame, 'emitted').slice(rowOf('2025-10-01'), rowOf('2025-11-01'));
    expect(Math.abs(sum(october) - 2_860_307.110_720_89)).toBeLessThan(1e-5);
  });
});

describe('the incentive engine', () => {
  const frame = run(rowOf('2027-06-11') + 1);

  it('burns at least the 12 M IO its announcement projects for the first year', () => {
    const bought = at(frame, 'burnedIo', '2027-06-10') - at(frame, 'burnedIo', '2026-06-10');
    expect(at(frame, 'vaultBurnedIo', '2027-06-10') + bought).toBeGreaterThan(12e6);
    expect(at(frame, 'vaultBurnedIo', '2027-06-10') + bought).toBeLessThan(25e6);
  });

  it('starts on 2026-06-11, with the schedule before it', () => {
    expect(at(frame, 'rewardVaultIo', '2026-06-10')).toBe(0);
    expect(at(frame, 'rewardVaultIo', '2026-06-11')).toBeGreaterThan(0);
    const fixed = run(rowOf('2026-06-11'), { 'ionet.ideEnabled': false });
    expect(last(fixed, 'emittedIo')).toBe(at(frame, 'emittedIo', '2026-06-10'));
  });

  it('keeps account of every scheduled micro-IO', () => {
    const scheduled = run(rowOf('2027-06-11') + 1, { 'ionet.ideEnabled': false });
    const parts = ['emittedIo', 'rewardVaultIo', 'vaultBurnedIo'].map((column) => last(frame, column) * 1e6);
    const total = parts.reduce((all, part) => all + Math.round(part), 0);
    expect(total).toBe(Math.round(last(scheduled, 'emittedIo') * 1e6));
  });

  it('releases all it has, draws on fees and stretches its target when too much is owed', () => {
    const strained = run(600, { 'ionet.ideTargetRoiMonths': 3 });
    expect(last(strained, 'rewardVaultIo')).toBe(0);
    expect(last(strained, 'vaultBurnedIo')).toBe(0);
    expect(last(strained, 'targetRoiMonths')).toBeGreaterThan(3);
    expect(last(strained, 'feeTopUpUsd')).toBeGreaterThan(0);
    expect(last(strained, 'buybackUsd')).toBe(0);
  });
});

describe('levers', () => {
  it('without the engine pay 300,000,000 IO to the end of June 2044 and nothing after it', () => {
    const frame = run(7300, { 'ionet.ideEnabled': false });
    expect(at(frame, 'emittedIo', '2044-06-30')).toBe(300e6);
    expect(at(frame, 'emitted', '2044-07-01')).toBe(0);
    expect(last(frame, 'emittedIo')).toBe(300e6);
  });

  it('burn nothing without a burn share', () => {
    const frame = run(200, { 'ionet.burnShareOfFees': 0, 'ionet.slashShare': 0 });
    expect(sum(columnOf(frame, 'burned'))).toBe(0);
    expect(last(frame, 'burnedIo')).toBe(682.782);
  });

  it('leave demand alone without elasticity', () => {
    const cheap = run(60, { 'ionet.demandElasticity': 0, 'ionet.discountVersusCloud': 0.9 });
    const dear = run(60, { 'ionet.demandElasticity': 0, 'ionet.discountVersusCloud': 0.5 });
    const hiredOf = (frame: Frame) =>
      last(frame, 'utilisationByClass.a100') * last(frame, 'gpusByClass.a100');
    // the fleets differ by what they earn, and with them a little what they refuse
    expect(hiredOf(cheap) / hiredOf(dear)).toBeCloseTo(1, 1);
    expect(last(cheap, 'pricePerGpuHour')).toBeLessThan(last(dear, 'pricePerGpuHour') / 2);
  });

  it('cut the fees to 0.5 % when everybody pays in IO', () => {
    const frame = run(10, {}, 'ionet-all-payments-in-io');
    // whole cents
    expect(last(frame, 'networkFeesUsd') / last(frame, 'bookingsUsd')).toBeCloseTo(0.005, 6);
  });

  it('make reward farmers leave when the price falls', () => {
    const farmed = run(300, { 'ionet.mercenaryShare': 0.75 });
    expect(last(farmed, 'readyGpus')).toBeLessThan(last(run(300), 'readyGpus') * 0.9);
  });

  it('pause the emission for a year in the order the article asks for', () => {
    const frame = run(420, { 'ionet.ideEnabled': false }, 'ionet-demand-first');
    expect(at(frame, 'emitted', '2026-09-30')).toBe(0);
    expect(at(frame, 'emitted', '2026-10-01')).toBeGreaterThan(90_000);
  });

  it('unlock ecosystem and community at once in the official chart', () => {
    const frame = run(2, { 'ionet.vestingReading': 'official-chart' });
    expect(last(frame, 'unlockedByBucket.ecosystem')).toBe(128e6);
    expect(last(frame, 'unlockedByBucket.community')).toBe(80e6);
  });
});

describe('reservations shorter than jobs on demand', () => {
  it('are refused by field, value and allowed range', () => {
    const set = { 'ionet.jobHoursMean': 48, 'ionet.reservedHours': 24 };
    const { issues } = resolveScenario([ionet], ionet.presets, { set });
    expect(issues).toEqual([
      {
        code: 'impossible-combination',
        field: 'ionet.reservedHours',
        value: '24',
        allowed: { kind: 'number', low: 48, high: 17_568 },
      },
    ]);
    const even = { 'ionet.jobHoursMean': 48, 'ionet.reservedHours': 48 };
    expect(resolveScenario([ionet], ionet.presets, { set: even }).issues).toEqual([]);
  });
});

describe('every preset', () => {
  it.each(ionet.presets.map((preset) => preset.id))('%s resolves and differs from the default', (id) => {
    expect(resultHash(run(500, {}, id))).not.toBe(resultHash(run(500)));
  });
});

describe('a run', () => {
  it('gives the same bytes twice', () => {
    expect(resultHash(run(400))).toBe(resultHash(run(400)));
  });

  it('has six buckets of 500 M and ten classes with a pool for each GPU', () => {
    expect(buckets.reduce((total, bucket) => total + bucket.amountIo, 0)).toBe(500e6);
    expect(devices).toHaveLength(10);
    expect(devices.filter((device) => device.pool === 'none').map((device) => device.key)).toEqual(['cpu']);
  });
});
