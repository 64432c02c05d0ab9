import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { defineStudy } from '../../../../core';
import { anyRuns, anyValues, flaws, finishedRun, runStudy, type FinishedRun } from '../study.test-support';
import { readRun } from '../run-reading';
import { slashing } from './declaration';
import { runSlashing } from './run';

const study = defineStudy(slashing, runSlashing);
let finished: FinishedRun;
beforeAll(() => {
  finished = finishedRun(800);
});

const figures = (inputs: Record<string, unknown>) => runStudy(study, finished, inputs).figures;

describe('slashing on the default run', () => {
  it('takes pledge of the day of sealing and rewards of the days of the fault', () => {
    const run = readRun(finished.scenario, finished.frame);
    const sectors = 32_768 * 10;
    const day = figures({ missedProofs: 2, sectorAgeDays: 100 });
    expect(day['pledge']).toBeCloseTo(sectors * run.at('pledgePerSectorFil', 265), 6);
    expect(day['charged']).toBeCloseTo((sectors * 3.51 * run.at('rewardPerSectorDayFil', 367)) / 0.97, 6);
    const missed = run.at('rewardPerSectorDayFil', 366) + run.at('rewardPerSectorDayFil', 367);
    expect(day['rewardMissed']).toBeCloseTo(sectors * missed, 6);
  });

  it('costs an old verified provider the fee of 8.5 % when it is terminated', () => {
    const [before, after] = [figures({ missedProofs: 42 }), figures({ missedProofs: 43 })];
    const terminationFee =
      (after['charged'] ?? 0) -
      (before['charged'] ?? 0) -
      (32_768 * 10 * 3.51 * readRun(finished.scenario, finished.frame).at('rewardPerSectorDayFil', 408)) /
        0.97;
    expect(terminationFee).toBeCloseTo(0.085 * (after['pledge'] ?? 0), 6);
    expect(after['pledgeLostShare']).toBeGreaterThan(0.05);
    expect(after['terminationDay']).toBe(42);
  });

  it('says the same in the table, the chart and the figures, barred time included', () => {
    const inputs = { missedProofs: 43, consensusFaults: 3, disputedProofs: 1 };
    const { figures: shown, charts, tables } = runStudy(study, finished, inputs);
    const row = tables['ledger']?.at(-1) ?? [];
    const { pledgeLeft, charged, totalLost } = charts['standing']?.lines ?? {};
    expect(row[3]).toBe(shown['rewardMissed']);
    expect(row[7]).toBe(pledgeLeft?.[43]);
    expect(charged?.[43]).toBe(shown['charged']);
    expect(totalLost?.[43]).toBeCloseTo(shown['totalLost'] ?? 0, 9);
    const pockets = Object.values(charts['pockets']?.lines ?? {}).map((line) => line[43] as number);
    expect(pockets.reduce((sum, value) => sum + value, 0)).toBeCloseTo(shown['charged'] ?? 0, 6);
  });

  it('ends no sector before the 43rd missed proof', () => {
    expect(figures({ missedProofs: 42 })['terminationDay']).toBeNaN();
    expect(figures({ missedProofs: 2, sectorAgeDays: 538 })['terminationDay']).toBeNaN();
    expect(figures({ missedProofs: 3, sectorAgeDays: 538 })['terminationDay']).toBe(2);
  });

  it('charges sectors said to be older than their duration as on their last day', () => {
    const older = figures({ sectorAgeDays: 720, sectorDurationDays: 540, missedProofs: 60 });
    expect(older).toEqual(figures({ sectorAgeDays: 539, sectorDurationDays: 540, missedProofs: 60 }));
    expect(older['charged']).toBeGreaterThan(0);
    expect(older['ageUsed']).toBe(539);
    expect(figures({ sectorAgeDays: 100 })['ageUsed']).toBe(100);
    expect(older['terminationDay']).toBe(1);
  });

  it('was dearer before FIP-0098 for sectors whose reward at sealing was worth more than the share of pledge', () => {
    const fee = (terminationRule: string) => figures({ missedProofs: 43, terminationRule })['charged'] ?? 0;
    const run = readRun(finished.scenario, finished.frame);
    const before = (90 * run.at('rewardPerSectorDayFil', 185)) / 0.97;
    const since = 0.085 * run.at('pledgePerSectorFil', 185);
    expect(Math.sign(fee('before') - fee('fip-0098'))).toBe(Math.sign(before - since));
  });

  it('scales with size, and adds 20 FIL and one epoch reward for the other offences', () => {
    const [one, two] = [figures({ rawTib: 100 }), figures({ rawTib: 200 })];
    expect(two['totalLost']).toBeCloseTo(2 * (one['totalLost'] ?? 0), 6);
    const tiny = { rawTib: 1 / 32, missedProofs: 0 };
    const proof = figures({ ...tiny, disputedProofs: 1 })['charged'] ?? 0;
    expect(proof).toBeGreaterThan(20);
    expect(proof).toBeLessThan(20.1);
    const epoch = readRun(finished.scenario, finished.frame).at('dayRewardFil', 365) / 0.97 / 2880;
    expect(figures({ ...tiny, consensusFaults: 1 })['charged']).toBeCloseTo(epoch, 9);
    expect(figures({ ...tiny, consensusFaults: 1, disputedProofs: 1 })['reportersReward']).toBeCloseTo(
      4 + epoch / 20,
      9,
    );
  });

  it('gives the same result twice', () => {
    expect(runStudy(study, finished)).toEqual(runStudy(study, finished));
  });
});

describe('slashing on the whole accepted range', () => {
  it('is finite, never negative, and never takes more than the pledge from the pledge', () => {
    const runs = anyRuns(fc, 20);
    fc.assert(
      fc.property(fc.nat({ max: runs.length - 1 }), anyValues(fc, slashing.parameters), (index, inputs) => {
        const result = runStudy(study, runs[index] as FinishedRun, inputs);
        expect(flaws(study, result, ['terminationDay'])).toEqual([]);
        const { terminationDay, ...amounts } = result.figures;
        expect(terminationDay).not.toBeLessThan(0);
        for (const value of Object.values(amounts)) expect(value).toBeGreaterThanOrEqual(0);
        expect(result.figures['pledgeLostShare']).toBeLessThanOrEqual(1);
        expect(result.figures['totalLost']).toBeGreaterThanOrEqual(result.figures['charged'] as number);
        for (const line of Object.values(result.charts['pockets']?.lines ?? {})) {
          expect(line.every((value) => value >= 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
