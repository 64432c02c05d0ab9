import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { finishedRun } from '../scenario.test-support';

const at = (set: Record<string, unknown>, metric: string, day: number) =>
  columnOf(finishedRun(day + 1, set).frame, metric)[day] as number;
const FAILING = { 'ionet.blockFailure': 0.2 };

describe('failed proofs in the daily mode', () => {
  it('move rewards from classes that idle to those that are hired, more so without the proof of time-lock', () => {
    const share = (set: Record<string, unknown>) =>
      at(set, 'rewards.h100sxm', 0) / at(set, 'rewards.rtx4090', 0);
    expect(share(FAILING)).toBeGreaterThan(1.02 * share({}));
    expect(share({ ...FAILING, 'ionet.timeLockPart': 0 })).toBeGreaterThan(share(FAILING));
    expect(at(FAILING, 'emitted', 0)).toBe(at({}, 'emitted', 0));
  });

  it('lower what the incentive engine owes', () => {
    const engine = { 'ionet.ideStartDate': '2025-09-10' };
    expect(at({ ...engine, ...FAILING }, 'topUpOwedUsd', 1)).toBeLessThan(
      0.95 * at(engine, 'topUpOwedUsd', 1),
    );
  });
});
