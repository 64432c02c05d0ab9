import { describe, expect, it } from 'vitest';
import { columnOf, defaultValues, resultHash, simulateNetwork, type Frame } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { hourlyEngine } from './engine';
import { hourlyParameters, type HourlyOptions } from './parameters';
import { BatchMean } from './simple-queue';
import type { HourlyTotals } from './state';

const RULES: HourlyOptions = defaultValues(hourlyParameters);
/** Jobs of one size without memory, prices all alike, no seasons. */
const PLAIN: HourlyOptions = { ...RULES, minimumHours: 0, dayAmplitude: 0, weekAmplitude: 0, trustKappa: 0 };
const ALIKE = { 'ionet.jobSizeRule': 'one', 'ionet.jobDurations': 'exponential', 'ionet.priceSpread': 0 };
/** Every tenth block of an idle device fails. */
const STRICT = { 'ionet.blockFailure': 0.1, 'ionet.appealDays': 10 };
const DAYS = 120;

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

/** Share by which the daily mode may differ beside the chance of twelve draws: twice their standard error. */
const BIAS = 0.03;
const DRAWS = 12;
/** The incentive engine starts on 2026-06-11. */
const ENGINE_ROW = 275;

describe('the hourly core under its default rules against the daily mode', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['at the defaults, for a year', {}, 365],
    ['with the incentive engine at once', { 'ionet.ideStartDate': '2025-09-10' }, 90],
    [
      'with little demand whatever the price',
      { 'ionet.arrivalsPerDay': 20, 'ionet.demandElasticity': 0 },
      90,
    ],
    ['with jobs all alike', ALIKE, 90],
    ['with reward farmers and fakes', { 'ionet.mercenaryShare': 0.6, 'ionet.sybilShare': 0.15 }, 90],
    ['with a price controller', { 'ionet.priceMode': 'controller' }, 180],
  ])('%s', (_name, set, days) => {
    const daily = finishedRun(days, set).frame;
    const runs = Array.from({ length: DRAWS }, (_, seed) => run(RULES, seed, set, days).frame);
    // what the engine leaves over is the positive part of a difference, whose mean exceeds that of the means
    const burnTo = set['ionet.ideStartDate'] === undefined ? Math.min(days, ENGINE_ROW) : 0;
    const values: Record<string, (frame: Frame) => number> = {
      utilisation: (frame) => mean(frame, 'utilisation'),
      revenue: (frame) => sum(frame, 'revenueUsd'),
      burn: (frame) =>
        columnOf(frame, 'burned')
          .subarray(0, burnTo)
          .reduce((all, io) => all + io, 0),
      fleet: (frame) => mean(frame, 'supplyUnits'),
    };
    const compared = Object.entries(values).filter(([, value]) => value(daily) > 0);
    expect(compared.length).toBeGreaterThan(2);
    const gaps = compared.map(([name, value]) => {
      const drawn = new BatchMean();
      for (const frame of runs) drawn.add(value(frame) / value(daily));
      const beyond = Math.abs(drawn.mean - 1) - 2 * drawn.standardError;
      return { name, gap: drawn.mean - 1, error: drawn.standardError, holds: beyond < BIAS };
    });
    expect(gaps.filter(({ holds, error }) => !holds || error > 0.06)).toEqual([]);
  });
});

describe('the hourly core beside the daily mode', () => {
  it('agrees on what is slashed and burned after the appeal', () => {
    const set = { ...STRICT, 'ionet.burnShareOfFees': 0 };
    const expected = sum(finishedRun(60, set).frame, 'burned');
    const burned = new BatchMean();
    for (let seed = 0; seed < 2 * DRAWS; seed++)
      burned.add(sum(run(PLAIN, seed, set, 60).frame, 'burned') / expected);
    expect(expected).toBeGreaterThan(1e5);
    expect(burned.standardError).toBeLessThan(0.025);
    expect(Math.abs(burned.mean - 1)).toBeLessThan(BIAS + 2 * burned.standardError);
  });

  it('pays the same emission to the micro-IO', () => {
    const { frame } = finishedRun(DAYS);
    for (let seed = 0; seed < 3; seed++)
      expect(last(run(RULES, seed).frame, 'emittedIo')).toBe(last(frame, 'emittedIo'));
  });
});

describe('the hourly core', () => {
  it('refuses jobs of classes that are far from full, as the daily mode does', () => {
    const { frame } = finishedRun(DAYS);
    const drawn = Array.from({ length: 6 }, (_, seed) => run(RULES, seed).totals);
    const total = (jobs: (totals: HourlyTotals) => Float64Array, c: number) =>
      drawn.reduce((all, totals) => all + (jobs(totals)[c] as number), 0);
    const blocked = (c: number) => total((t) => t.blockedByClass, c) / total((t) => t.arrivedByClass, c);
    expect(blocked(0)).toBeGreaterThan(0.01);
    expect(blocked(0)).toBeLessThan(0.2);
    expect(blocked(6)).toBeLessThan(0.01);
    // few jobs are refused, but the large ones, with much of the cards asked for
    expect(mean(frame, 'refusedDemand')).toBeGreaterThan(0.15);
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
    expect(resultHash(run(PLAIN, 4).frame)).toBe(resultHash(run(PLAIN, 4).frame));
    expect(resultHash(run(PLAIN, 4).frame)).not.toBe(resultHash(run(PLAIN, 5).frame));
  });
});
