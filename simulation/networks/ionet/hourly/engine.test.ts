import { describe, expect, it } from 'vitest';
import { columnOf, resultHash } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { drawnRun, last, RULES, sum } from './drawn-run.test-support';
import type { HourlyOptions } from './parameters';
import type { HourlyTotals } from './state';

/** Jobs without a shortest time, no seasons, no loss of trust. */
const PLAIN: HourlyOptions = { ...RULES, minimumHours: 0, dayAmplitude: 0, weekAmplitude: 0, trustKappa: 0 };
/** Every tenth block of an idle device fails. */
const STRICT = { 'ionet.blockFailure': 0.1, 'ionet.appealDays': 10 };
const DAYS = 120;

const run = (options: HourlyOptions, seed: number, set: Record<string, unknown> = {}, days = DAYS) =>
  drawnRun(options, seed, set, days);

describe('the hourly core beside the daily mode', () => {
  it('pays the same emission to the micro-IO', () => {
    // over the end of a month
    const { frame } = finishedRun(40);
    for (let seed = 0; seed < 3; seed++)
      expect(last(run(RULES, seed, {}, 40).frame, 'emittedIo')).toBe(last(frame, 'emittedIo'));
  });
});

describe('the hourly core', () => {
  it('refuses jobs of classes that are far from full', () => {
    const drawn = [0, 1].map((seed) => run(RULES, seed).totals);
    const total = (jobs: (totals: HourlyTotals) => Float64Array, c: number) =>
      drawn.reduce((all, totals) => all + (jobs(totals)[c] as number), 0);
    const blocked = (c: number) => total((t) => t.blockedByClass, c) / total((t) => t.arrivedByClass, c);
    expect(blocked(0)).toBeGreaterThan(0.01);
    expect(blocked(0)).toBeLessThan(0.2);
    expect(blocked(6)).toBeLessThan(0.01);
  });

  it('slashes devices that fail blocks in a row and burns the stakes when the appeal is over', () => {
    const { frame, totals } = run(PLAIN, 1, { ...STRICT, 'ionet.burnShareOfFees': 0 });
    expect(totals.slashed).toBeGreaterThan(10);
    expect(totals.failedBlocks / totals.nominated).toBeCloseTo(0.08, 1);
    expect(sum(frame, 'burned') * 1e6).toBeCloseTo(totals.slashedBurnedMicro, 0);
    expect(totals.slashedBurnedMicro).toBeLessThanOrEqual(0.8 * totals.slashedMicro);
    expect(
      columnOf(frame, 'burned')
        .subarray(0, 10)
        .every((io) => io === 0),
    ).toBe(true);
  });

  it('gives hours back and loses trust when jobs break off', () => {
    const fragile = run({ ...PLAIN, failover: false, trustKappa: 5 }, 1);
    expect(fragile.totals.interrupted).toBeGreaterThan(100);
    expect(fragile.totals.refundedHours).toBeGreaterThan(0);
    expect(sum(fragile.frame, 'revenueUsd')).toBeLessThan(0.9 * sum(run(PLAIN, 1).frame, 'revenueUsd'));
  });

  it('lets jobs wait, follows the day and the week, and starves large clusters first', () => {
    const { totals } = run({ ...PLAIN, dayAmplitude: 0.9, weekAmplitude: 0.5 }, 1);
    const blocked = Array.from(totals.arrived, (jobs, size) => (totals.blocked[size] as number) / jobs);
    expect(blocked[0]).toBeLessThan(blocked[5] as number);
    const patient = run({ ...PLAIN, queueHours: 24 }, 1).totals;
    expect(patient.waited).toBeGreaterThan(0);
    const hours = totals.hiredByHour;
    expect(Math.max(...hours)).toBeGreaterThan(Math.min(...hours));
  });

  it('gives the same bytes twice, others with another seed', () => {
    const hashOf = (seed: number) => resultHash(run(PLAIN, seed, {}, 40).frame);
    const hash = hashOf(4);
    expect(hashOf(4)).toBe(hash);
    expect(hashOf(5)).not.toBe(hash);
  });
});
