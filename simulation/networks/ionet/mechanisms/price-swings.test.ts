import { describe, expect, it } from 'vitest';
import { columnOf, type Frame } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { normalBelow } from './normal';

const last = (frame: Frame, column: string) => columnOf(frame, column).at(-1) as number;
const run = (set: Record<string, unknown>) =>
  finishedRun(200, { 'ionet.priceMode': 'controller', ...set }).frame;

describe('the normal law', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746],
    [-2, 0.022750132],
    [4, 0.999968329],
  ])('lies below %d with a chance of %d', (z, chance) => {
    expect(normalBelow(z)).toBeCloseTo(chance, 6);
  });
});

describe('prices under the controller', () => {
  it('keep between floor and cap in every history', () => {
    for (const gain of [0.05, 0.5, 1]) {
      const ratio = columnOf(run({ 'ionet.controllerGainPerDay': gain }), 'priceVersusCloud');
      expect(Math.max(...ratio)).toBeLessThanOrEqual(0.95);
      expect(Math.min(...ratio)).toBeGreaterThan(0);
    }
  });

  it('are dearer on average where few large jobs make them swing than where many small ones do', () => {
    const spread = run({ 'ionet.jobSizeMean': 8 });
    const even = run({ 'ionet.jobSizeRule': 'one', 'ionet.jobSizeMean': 8 });
    expect(last(spread, 'utilisation') / last(even, 'utilisation')).toBeCloseTo(1, 1);
    expect(last(spread, 'pricePerGpuHour')).not.toBe(last(even, 'pricePerGpuHour'));
  });

  it('stand still without gain', () => {
    const still = run({ 'ionet.controllerGainPerDay': 0, 'ionet.demandElasticity': 0 });
    const posted = finishedRun(200, { 'ionet.priceMode': 'fixed', 'ionet.demandElasticity': 0 }).frame;
    expect(last(still, 'pricePerGpuHour')).toBe(last(posted, 'pricePerGpuHour'));
  });
});
