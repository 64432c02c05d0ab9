import { describe, expect, it } from 'vitest';
import { columnOf, type Frame } from '../../../core';
import { presets } from '../presets';
import { finishedRun } from '../scenario.test-support';
import { BIAS, drawnRun, RULES } from './drawn-run.test-support';
import { BatchMean } from './simple-queue';

/** Jobs of one size without memory. */
const ALIKE = { 'ionet.jobSizeRule': 'one', 'ionet.jobDurations': 'exponential', 'ionet.priceSpread': 0 };
const DRAWS = 12;
const FARMERS = presets.find(({ id }) => id === 'ionet-mercenary-farming')?.set ?? {};
const SEASON_END = 121;
const meanFrom = (frame: Frame, column: string, from: number) =>
  columnOf(frame, column)
    .subarray(from)
    .reduce((all, value) => all + value, 0) /
  (frame.rows - from);
/** The incentive engine starts on 2026-06-11. */
const ENGINE_ROW = 275;

describe('the hourly core under its default rules against the daily mode', () => {
  it.each<[string, Record<string, unknown>, number, number?]>([
    ['at the defaults, for a year', {}, 365],
    ['with the incentive engine at once', { 'ionet.ideStartDate': '2025-09-10' }, 60],
    [
      'with little demand whatever the price',
      { 'ionet.arrivalsPerDay': 20, 'ionet.demandElasticity': 0 },
      90,
    ],
    ['with jobs all alike', ALIKE, 60],
    ['with reward farmers and fakes', { 'ionet.mercenaryShare': 0.6, 'ionet.sybilShare': 0.15 }, 60],
    ['with reward farmers after the end of their season', FARMERS, 240, SEASON_END],
    ['with a price controller', { 'ionet.priceMode': 'controller' }, 120],
  ])('%s', (_name, set, days, from = 0) => {
    const daily = finishedRun(days, set).frame;
    const runs = Array.from({ length: DRAWS }, (_, seed) => drawnRun(RULES, seed, set, days).frame);
    // what the engine leaves over is the positive part of a difference, whose mean exceeds that of the means
    const burnTo = set['ionet.ideStartDate'] === undefined ? Math.min(days, ENGINE_ROW) : 0;
    const values: Record<string, (frame: Frame) => number> = {
      utilisation: (frame) => meanFrom(frame, 'utilisation', from),
      revenue: (frame) => meanFrom(frame, 'revenueUsd', from),
      burn: (frame) =>
        columnOf(frame, 'burned')
          .subarray(from, burnTo)
          .reduce((all, io) => all + io, 0),
      fleet: (frame) => meanFrom(frame, 'supplyUnits', from),
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
