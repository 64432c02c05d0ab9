import { describe, expect, it } from 'vitest';
import { CancelledError, resultHash, simulateNetwork } from '../../core';
import { engine } from './engine';
import { finishedRun } from './scenario.test-support';

const DAYS = 120;
const hashOf = (days: number, set: Record<string, unknown> = {}) => resultHash(finishedRun(days, set).frame);

describe('the state of one run after another', () => {
  const alone = hashOf(DAYS);

  it.each([
    ['of other rules', DAYS, { 'ionet.poolRule': 'gpu-and-cpu', 'ionet.supplyBalance': 'zero-profit' }],
    ['of other prices', DAYS, { 'ionet.priceMode': 'controller', 'ionet.slashShare': 1 }],
    ['of other jobs', DAYS, { 'ionet.jobDurations': 'exponential', 'ionet.jobSizeRule': 'one' }],
    ['of other days', 2 * DAYS, { 'ionet.sybilShare': 0.15 }],
  ])('holds nothing of the run before: %s', (_, days, set) => {
    const before = hashOf(days, set);
    expect(before).not.toBe(alone);
    expect(hashOf(DAYS)).toBe(alone);
    expect(hashOf(days, set)).toBe(before);
  });

  it('is not taken by a run that begins within another', () => {
    const { scenario } = finishedRun(DAYS);
    const within = { onProgress: () => void simulateNetwork(engine, scenario) };
    expect(() => simulateNetwork(engine, scenario, within)).toThrow('within another');
    expect(hashOf(DAYS)).toBe(alone);
  });

  it('gives way when its run is cancelled', () => {
    const { scenario } = finishedRun(DAYS);
    let asked = 0;
    const control = { isCancelled: () => ++asked > 2 };
    expect(() => simulateNetwork(engine, scenario, control)).toThrow(CancelledError);
    expect(hashOf(DAYS)).toBe(alone);
  });
});
