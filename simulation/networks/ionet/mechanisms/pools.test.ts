import { describe, expect, it } from 'vitest';
import { columnOf, defaultValues, type Frame } from '../../../core';
import { devices } from '../devices';
import { ionet } from '../index';
import { finishedRun } from '../scenario.test-support';

import { baseScore } from './block-score';
import { poolsOf } from './pools';
import { hiredDevices, uptimeOf } from './uptime';

const first = (frame: Frame, column: string) => columnOf(frame, column)[0] as number;

describe('the split of a block', () => {
  it('gives enterprise cards 95 % since June 2025', () => {
    const { frame } = finishedRun(1);
    const enterprise = devices.filter(({ pool }) => pool === 'enterprise');
    const paid = enterprise.reduce((sum, { key }) => sum + first(frame, `rewards.${key}`), 0);
    expect(paid / first(frame, 'emitted')).toBeCloseTo(0.95, 9);
    expect(first(frame, 'rewards.cpu')).toBe(0);
  });

  it('gave CPUs a fifth before, and GPUs the rest by older multipliers', () => {
    const { frame } = finishedRun(1, { 'ionet.poolRule': 'gpu-and-cpu' });
    const emitted = first(frame, 'emitted');
    expect(first(frame, 'rewards.cpu') / emitted).toBeCloseTo(0.2, 9);
    const { multiplier } = poolsOf({ poolRule: 'gpu-and-cpu', enterprisePoolShare: 0.95 });
    const { blockFailure, timeLockPart } = ionet.parameters;
    const { availability, nominated, splits } = uptimeOf(defaultValues(ionet.parameters));
    const weights = devices.map(({ tier, cardsPerDevice, initialCards, initialHired, isGpu }, c) => {
      const ready = initialCards * (availability[c] as number);
      const working = hiredDevices(initialHired / ready, ready, splits[c] as number);
      const fails = blockFailure.default * (1 - working + working * timeLockPart.default);
      const passing = ready * (nominated[c] as number) * (1 - fails);
      const hired =
        initialHired * (nominated[c] as number) * (1 - blockFailure.default * timeLockPart.default);
      const score = baseScore(tier, multiplier[c] as number, cardsPerDevice, hired / passing);
      return isGpu ? (passing / cardsPerDevice) * score : 0;
    });
    const all = weights.reduce((sum, each) => sum + each, 0);
    expect(first(frame, 'rewards.rtx4090') / emitted).toBeCloseTo((0.8 * (weights[5] as number)) / all, 5);
    expect(multiplier[0]).toBe(15);
  });
});
