import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, dailyRecordFields, simulateNetwork } from '../../../core';
import { brokenLaws } from '../laws.test-support';
import { anyScenario, anyValues, finishedRun } from '../scenario.test-support';
import { hourlyEngine } from './engine';
import { hourlyParameters, type HourlyOptions } from './parameters';

const anyOptions = anyValues(fc, hourlyParameters) as fc.Arbitrary<HourlyOptions>;

describe('the laws of the daily mode', () => {
  it('hold in the hourly core, over the hard ranges of every parameter and of its own rules', () => {
    fc.assert(
      fc.property(anyScenario(fc, 5), anyOptions, fc.nat(1000), ({ days, set }, options, seed) => {
        const { scenario } = finishedRun(days, set, seed);
        const frame = simulateNetwork(hourlyEngine(options), scenario);
        const fields = dailyRecordFields.filter((field) => field !== 'rewardGini');
        expect(fields.filter((name) => !columnOf(frame, name).every(Number.isFinite))).toEqual([]);
        const { stakeableShare } = scenario.networks['ionet'] as Record<string, number>;
        expect(brokenLaws(frame, stakeableShare as number)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
