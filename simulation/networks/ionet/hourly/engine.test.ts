import { describe, expect, it } from 'vitest';
import { columnOf, defaultValues, resultHash, simulateNetwork, type Frame } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { hourlyEngine } from './engine';
import { hourlyParameters, type HourlyOptions } from './parameters';
import { BatchMean } from './simple-queue';
import type { HourlyTotals } from './state';

/** What the daily mode knows: no seasons, trust, waiting or slashing, jobs of one size without memory. */
const PLAIN: HourlyOptions = {
  ...defaultValues(hourlyParameters),
  shape: 'exponential',
  spreadSizes: false,
  minimumHours: 0,
  dayAmplitude: 0,
  weekAmplitude: 0,
  trustKappa: 0,
  priceSpread: 0,
};
/** Every tenth block of an idle device fails. */
const STRICT = { 'ionet.blockFailure': 0.1, 'ionet.appealDays': 10 };
const DAYS = 120;
/** Demand at which no class comes near its cards, so that the daily mode's mean is the mean. */
const ROOM = { 'ionet.arrivalsPerDay': 20, 'ionet.demandElasticity': 0 };

function run(options: HourlyOptions, seed: number, set: Record<string, unknown> = {}, days = DAYS) {
  const { scenario } = finishedRun(days, set, seed);
  const seen: HourlyTotals[] = [];
  const frame = simulateNetwork(
    hourlyEngine(options, (totals) => seen.push(totals)),
    scenario,
  );
  return { frame, totals: seen[0] as HourlyTotals };
}

const sum = (frame: Frame, column: string) => columnOf(frame, column).reduce((all, value) => all + value, 0);
const mean = (frame: Frame, column: string) => sum(frame, column) / frame.rows;
const last = (frame: Frame, column: string) => columnOf(frame, column).at(-1) as number;

describe('the hourly core against the daily mode', () => {
  const daily = finishedRun(DAYS, ROOM).frame;
  const runs = Array.from({ length: 12 }, (_, seed) => run(PLAIN, seed, ROOM).frame);
  const across = (value: (frame: Frame) => number) => {
    const result = new BatchMean();
    for (const frame of runs) result.add(value(frame));
    return result;
  };

  it.each<[string, (frame: Frame) => number]>([
    ['utilisation', (frame) => mean(frame, 'utilisation')],
    ['revenue', (frame) => sum(frame, 'revenueUsd')],
    ['burn', (frame) => last(frame, 'burnedIo')],
    ['fleet', (frame) => last(frame, 'supplyUnits')],
    ['ready cards', (frame) => mean(frame, 'readyGpus')],
    ['presence against work', (frame) => mean(frame, 'presenceVersusWork')],
  ])('agrees on %s within three Monte Carlo errors', (_name, value) => {
    const drawn = across(value);
    expect(drawn.standardError).toBeGreaterThan(0);
    expect(drawn.standardError / drawn.mean).toBeLessThan(0.03);
    expect(Math.abs(drawn.mean - value(daily)) / drawn.standardError).toBeLessThan(3);
  });

  it('agrees on what is slashed and burned after the appeal', () => {
    const set = { ...ROOM, ...STRICT, 'ionet.burnShareOfFees': 0 };
    const expected = sum(finishedRun(60, set).frame, 'burned');
    const burned = new BatchMean();
    for (let seed = 0; seed < 6; seed++) burned.add(sum(run(PLAIN, seed, set, 60).frame, 'burned'));
    expect(burned.mean).toBeGreaterThan(1e5);
    expect(Math.abs(burned.mean / expected - 1)).toBeLessThan(0.05);
  });

  it('pays the same emission to the micro-IO', () => {
    for (const frame of runs.slice(0, 3)) expect(last(frame, 'emittedIo')).toBe(last(daily, 'emittedIo'));
  });
});

describe('the hourly core', () => {
  it('refuses jobs of the crowded classes that the daily mode, which only knows means, lets in', () => {
    const { frame } = finishedRun(DAYS);
    const drawn = Array.from({ length: 6 }, (_, seed) => run(PLAIN, seed));
    const utilisation = new BatchMean();
    for (const each of drawn) utilisation.add(mean(each.frame, 'utilisationByClass.h200'));
    const below = mean(frame, 'utilisationByClass.h200') - utilisation.mean;
    expect(below).toBeGreaterThan(2 * utilisation.standardError);
    const total = (jobs: (totals: HourlyTotals) => Float64Array, c: number) =>
      drawn.reduce((all, { totals }) => all + (jobs(totals)[c] as number), 0);
    const blocked = (c: number) => total((t) => t.blockedByClass, c) / total((t) => t.arrivedByClass, c);
    expect(blocked(0)).toBeGreaterThan(0.01);
    expect(blocked(6)).toBe(0);
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
    const wide = { ...PLAIN, spreadSizes: true, shape: 'lognormal', sigma: 1.2 } as const;
    const { totals } = run({ ...wide, dayAmplitude: 0.9, weekAmplitude: 0.5 }, 1);
    const blocked = Array.from(totals.arrived, (jobs, size) => (totals.blocked[size] as number) / jobs);
    expect(blocked[0]).toBeLessThan(blocked[5] as number);
    const patient = run({ ...wide, queueHours: 24 }, 1).totals;
    expect(patient.waited).toBeGreaterThan(0);
    const hours = totals.hiredByHour;
    expect(Math.max(...hours)).toBeGreaterThan(Math.min(...hours));
  });

  it('gives the same bytes twice, others with another seed', () => {
    expect(resultHash(run(PLAIN, 4).frame)).toBe(resultHash(run(PLAIN, 4).frame));
    expect(resultHash(run(PLAIN, 4).frame)).not.toBe(resultHash(run(PLAIN, 5).frame));
  });
});
