import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnOf, defineStudy } from '../../../../core';
import { anyRuns, anyValues, finishedRun, flaws, runStudy, type FinishedRun } from '../study.test-support';
import { shock } from './declaration';
import { runShock } from './run';

const study = defineStudy(shock, runShock);
let finished: FinishedRun;
beforeAll(() => {
  finished = finishedRun(600);
});

const result = (inputs: Record<string, unknown> = {}) => runStudy(study, finished, inputs);

describe('a shock to the default run', () => {
  it('takes its share of power at once and leaves the scenario alone without one', () => {
    const { figures, charts } = result({ vanishShare: 0.3 });
    const power = columnOf(finished.frame, 'qualityAdjustedPowerEib')[365] as number;
    expect((figures['powerLost'] ?? 0) / power).toBeCloseTo(0.3, 2);
    expect(charts['power']?.lines['base']?.[10]).toBe(
      columnOf(finished.frame, 'qualityAdjustedPowerEib')[375],
    );
    const { watchedDays, ...changes } = result({ vanishShare: 0 }).figures;
    expect(watchedDays).toBe(180);
    for (const value of Object.values(changes)) expect(value).toBe(0);
  });

  it('raises the reward of those who stay by nearly 1/(1 − x) and lowers minting below the baseline', () => {
    const { figures } = result({ vanishShare: 0.3 });
    expect(figures['survivorsReward']).toBeGreaterThan(0.3);
    expect(figures['survivorsReward']).toBeLessThan(1 / 0.7 - 1);
    expect(figures['dayReward']).toBeLessThan(0);
    expect(figures['newPledge']).toBeGreaterThan(0);
  });

  it('burns most of the pledge where nine tenths vanish, and all of it where nineteen twentieths do', () => {
    expect(result({ vanishShare: 0.9 }).figures['pledgeLostShare']).toBeGreaterThan(0.75);
    expect(result({ vanishShare: 0.95 }).figures['pledgeLostShare']).toBeGreaterThan(0.99);
  });

  it('charges fault fees from the second day to the 42nd, then terminates and returns the rest', () => {
    const lines = result({ vanishShare: 0.3 }).charts['money']?.lines ?? {};
    const { faultFees, terminationFees, returned } = lines;
    expect(faultFees?.[0]).toBeLessThan(0.01 * (faultFees?.[1] ?? 0));
    expect(faultFees?.[2]).toBeGreaterThan(faultFees?.[1] ?? 0);
    expect(terminationFees?.[41]).toBeLessThan(1000);
    expect(terminationFees?.[42]).toBeGreaterThan(1e5);
    expect(returned?.[42]).toBeGreaterThan(1e6);
  });

  it('takes the termination fee and the debt of fault fees out of the pledge, and no more', () => {
    const { figures } = result({ vanishShare: 0.3, watchedDays: 42 });
    const pledge = columnOf(finished.frame, 'lockedPledgeFil')[406] as number;
    const { pledgeReturned = 0, terminationFees = 0, pledgeLostShare = 0 } = figures;
    expect(pledgeReturned + terminationFees).toBeLessThan(0.3 * pledge);
    expect(pledgeLostShare).toBeGreaterThan(0.085);
    expect(pledgeLostShare).toBeLessThan(0.3);
    expect(result({ watchedDays: 41 }).figures['pledgeLostShare']).toBe(0);
  });

  it('gives the same result twice', () => {
    expect(result()).toEqual(result());
  });
});

describe('on the whole accepted range', () => {
  it('is finite, and power is never gained', () => {
    const runs = anyRuns(fc, 12);
    fc.assert(
      fc.property(fc.nat({ max: runs.length - 1 }), anyValues(fc, shock.parameters), (index, inputs) => {
        const short = { ...inputs, day: 1 + ((inputs['day'] as number) % 400) };
        const { figures, ...rest } = runStudy(study, runs[index] as FinishedRun, short);
        expect(flaws(study, { figures, ...rest })).toEqual([]);
        expect(figures['powerLost']).toBeGreaterThanOrEqual(0);
        expect(figures['pledgeLostShare']).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});
