import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, dailyRecordFields, simulateNetwork } from '../../../core';
import { brokenLaws } from '../laws.test-support';
import { anyScenario, finishedRun } from '../scenario.test-support';
import { hourlyEngine } from './engine';
import type { HourlyOptions } from './options';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyOptions: fc.Arbitrary<HourlyOptions> = fc.record({
  shape: fc.constantFrom('exponential' as const, 'lognormal' as const, 'fixed' as const),
  sigma: fc.double({ min: 0, max: 2.5, noNaN: true }),
  spreadSizes: fc.boolean(),
  queueHours: fc.constantFrom(0, 6, 72),
  failover: fc.boolean(),
  minimumHours: fc.constantFrom(0, 1),
  dayAmplitude: share,
  weekAmplitude: share,
  trustKappa: fc.double({ min: 0, max: 5, noNaN: true }),
  minimumUpHours: fc.integer({ min: 0, max: 24 }),
  blockFailure: fc.double({ min: 0, max: 0.2, noNaN: true }),
  timeLockPart: share,
  slashAfter: fc.integer({ min: 1, max: 5 }),
  slashShare: share,
  appealDays: fc.integer({ min: 0, max: 3 }),
  appealWon: share,
  weightReliability: share,
  weightStake: share,
});

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
