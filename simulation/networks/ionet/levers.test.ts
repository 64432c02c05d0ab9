import { describe, expect, it } from 'vitest';
import { columnOf, parseDate, type Frame } from '../../core';
import { finishedRun } from './scenario.test-support';

const START = parseDate('2025-09-09');
const at = (frame: Frame, column: string, date: string) =>
  columnOf(frame, column)[parseDate(date) - START] as number;
const run = (days: number, set: Record<string, unknown> = {}) => finishedRun(days, set).frame;

describe('the end of a season', () => {
  const ended = run(200, { 'ionet.seasonEnds': true, 'ionet.seasonEndDate': '2026-01-07' });
  const calm = run(200);

  it('drives mercenaries away within days and nobody else', () => {
    const mercenaries = (frame: Frame, date: string) => at(frame, 'cardsBySupplier.mercenary', date);
    expect(mercenaries(ended, '2026-01-07')).toBe(mercenaries(calm, '2026-01-07'));
    // four of five stay each day: patience of five days
    expect(mercenaries(ended, '2026-01-17') / mercenaries(ended, '2026-01-07')).toBeCloseTo(
      Math.pow(0.8, 10),
      9,
    );
    const investors = (frame: Frame) => at(frame, 'cardsBySupplier.investor', '2026-01-17');
    expect(investors(ended) / investors(calm)).toBeCloseTo(1, 2);
  });
});

describe('a step of cloud prices', () => {
  it('moves prices on its day, and not before', () => {
    const step = run(120, { 'ionet.cloudPriceStep': -0.44, 'ionet.cloudPriceStepDate': '2025-12-08' });
    const calm = run(120);
    expect(at(step, 'cloudPricePerGpuHour', '2025-12-07')).toBe(
      at(calm, 'cloudPricePerGpuHour', '2025-12-07'),
    );
    expect(
      at(step, 'cloudPricePerGpuHour', '2025-12-08') / at(calm, 'cloudPricePerGpuHour', '2025-12-08'),
    ).toBeCloseTo(0.56, 3);
  });
});

describe('delayed unlocks', () => {
  it('bring the cliff of month 13 a month after the start, and all 500 M in the end', () => {
    const late = run(1825, { 'ionet.unlockDelayMonths': 3 });
    expect(at(late, 'unlockedByBucket.seed', '2025-10-10')).toBe(0);
    expect(at(late, 'unlockedByBucket.seed', '2025-10-11')).toBeCloseTo(1e8 / 24, 5);
    const cliff = at(late, 'unlocks', '2025-10-11');
    expect(cliff).toBeCloseTo(13_710_948.5, 0);
    expect(cliff / at(late, 'circulating', '2025-10-10')).toBeCloseTo(0.0758, 3);
    expect(at(late, 'unlockedByBucket.core', '2028-09-11')).toBe(90_400_000);
  });
});

describe('the cooldown of stakes', () => {
  it('binds what left within its days, from the first day on', () => {
    const frame = run(60);
    expect(at(frame, 'coolingIo', '2025-09-09')).toBeGreaterThan(0);
    expect(at(frame, 'coolingIo', '2025-09-09') / at(frame, 'coolingIo', '2025-09-30')).toBeCloseTo(1, 0);
    const free = run(60, { 'ionet.unstakeCooldownDays': 0, 'ionet.blockFailure': 0 });
    expect(Math.max(...columnOf(free, 'coolingIo'))).toBe(0);
    expect(at(free, 'staked', '2025-09-30')).toBeLessThan(at(frame, 'staked', '2025-09-30'));
  });

  it('frees after a year what left a year before', () => {
    const slow = run(400, { 'ionet.unstakeCooldownDays': 365, 'ionet.turnoverPerDay': 0.02 });
    const day = (row: number) => columnOf(slow, 'coolingIo')[row] as number;
    expect(day(300)).toBeGreaterThan(day(0) / 2);
  });
});
