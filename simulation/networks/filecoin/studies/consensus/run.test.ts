import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { defineStudy } from '../../../../core';
import { readRun } from '../run-reading';
import { anyRuns, anyValues, finishedRun, flaws, runStudy, type FinishedRun } from '../study.test-support';
import { consensus } from './declaration';
import { runConsensus } from './run';

const study = defineStudy(consensus, runConsensus);
let finished: FinishedRun;
beforeAll(() => {
  finished = finishedRun(400);
});

const last = (line: Float64Array | undefined) => line?.at(-1) ?? NaN;

describe('the luck of one provider', () => {
  it('expects its share of the day reward of the run', () => {
    const { figures } = runStudy(study, finished, { powerShare: 0.01 });
    expect(figures['expectedWins']).toBeCloseTo(144 * 0.97, 9);
    expect(figures['noWinDay']).toBeCloseTo(Math.exp(-144 * 0.97), 70);
    expect(figures['nullRounds']).toBeCloseTo(0.00674, 5);
    const dayReward = readRun(finished.scenario, finished.frame).at('dayRewardFil', 365);
    expect((figures['expectedReward'] ?? 0) / dayReward).toBeCloseTo(0.01, 12);
    expect(figures['spread']).toBeCloseTo(1.2816 / Math.sqrt(144 * 0.97 * 30), 3);
  });

  it('elects nobody below 10 TiB of raw power, whatever it counts', () => {
    const network = readRun(finished.scenario, finished.frame).at('qualityAdjustedPowerEib', 365) * 2 ** 20;
    const shareOf = (rawTib: number, quality: number) => (rawTib * quality) / network;
    const wins = (rawTib: number, quality: number) =>
      runStudy(study, finished, { powerShare: shareOf(rawTib, quality), quality }).figures['expectedWins'];
    expect(wins(9.9, 10)).toBe(0);
    expect(wins(10.1, 10)).toBeCloseTo(14_400 * 0.97 * shareOf(10.1, 10), 9);
    expect(wins(20, 1)).toBeGreaterThan(0);
    const { figures, charts, tables } = runStudy(study, finished, { powerShare: shareOf(9.9, 10) });
    expect(figures).toMatchObject({ expectedReward: 0, noWinDay: 1, noWinMonth: 1, spread: 0 });
    expect(figures['rawPower']).toBeCloseTo(9.9, 9);
    expect(last(charts['luck']?.lines['one'])).toBe(0);
    expect([...(charts['winsInADay']?.lines['probability'] ?? [])]).toEqual([1]);
    expect(last(charts['winsInADay']?.lines['drawn'])).toBeCloseTo(1, 9);
    expect(tables['sizes']?.[0]).toEqual([1, 0, 1, 1, 0, 0]);
    expect(tables['sizes']?.[1]?.[1]).toBeGreaterThan(0);
  });

  it('has drawn providers in the analytic band and a path by epochs near the expected', () => {
    const { charts } = runStudy(study, finished, { powerShare: 0.005, providers: 1000 });
    const lines = charts['luck']?.lines ?? {};
    const expected = last(lines['expected']);
    const sd = expected / Math.sqrt(0.005 * 14_400 * 0.97 * 30);
    expect(Math.abs(last(lines['drawnLow80']) - last(lines['low80']))).toBeLessThan(0.25 * sd);
    expect(Math.abs(last(lines['drawnHigh80']) - last(lines['high80']))).toBeLessThan(0.25 * sd);
    expect(Math.abs(last(lines['one']) - expected)).toBeLessThan(4 * sd);
  });

  it.each([0.00001, 0.001, 0.2])(
    'has probabilities of one day that sum to 1 at a share of %d',
    (powerShare) => {
      const { charts } = runStudy(study, finished, { powerShare });
      const lines = charts['winsInADay']?.lines ?? {};
      const sum = (line: Float64Array | undefined) => line?.reduce((total, value) => total + value, 0) ?? 0;
      expect(sum(lines['probability'])).toBeCloseTo(1, 5);
      expect(sum(lines['drawn'])).toBeCloseTo(1, 9);
    },
  );

  it('draws each number of wins about as often as it is likely: a chi-square over all days of the default seed', () => {
    const { charts } = runStudy(study, finished);
    const { probability, drawn } = charts['winsInADay']?.lines ?? {};
    const draws = 200 * 30;
    let chiSquare = 0;
    let bars = 0;
    probability?.forEach((likely, bar) => {
      if (likely * draws < 5) return;
      chiSquare += (draws * ((drawn?.[bar] ?? 0) - likely) ** 2) / likely;
      bars += 1;
    });
    expect(bars).toBeGreaterThan(15);
    expect(chiSquare).toBeLessThan(bars + 4 * Math.sqrt(2 * bars));
  });

  it('is the same for the same seed and another for another', () => {
    const one = runStudy(study, finished);
    expect(runStudy(study, finished)).toEqual(one);
    const { scenario, frame } = finished;
    const other = runStudy(study, { frame, scenario: { ...scenario, seed: scenario.seed + 1 } });
    expect(other.charts['luck']?.lines['one']).not.toEqual(one.charts['luck']?.lines['one']);
    expect(other.figures['expectedWins']).toBe(one.figures['expectedWins']);
  });
});

describe('on the whole accepted range', () => {
  it('is finite and never negative, with the bands around one another', () => {
    const runs = anyRuns(fc, 10);
    fc.assert(
      fc.property(fc.nat({ max: runs.length - 1 }), anyValues(fc, consensus.parameters), (index, inputs) => {
        const result = runStudy(study, runs[index] as FinishedRun, inputs);
        expect(flaws(study, result)).toEqual([]);
        for (const value of Object.values(result.figures)) expect(value).toBeGreaterThanOrEqual(0);
        const lines = result.charts['luck']?.lines ?? {};
        expect(last(lines['low80'])).toBeLessThanOrEqual(last(lines['low50']));
        expect(last(lines['low50'])).toBeLessThanOrEqual(last(lines['high50']));
        expect(last(lines['high50'])).toBeLessThanOrEqual(last(lines['high80']));
      }),
      { numRuns: 40 },
    );
  });
});
