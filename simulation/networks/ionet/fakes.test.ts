import { describe, expect, it } from 'vitest';
import { columnOf, defaultValues, simulateNetwork, type Frame } from '../../core';
import { hourlyEngine } from './hourly/engine';
import { hourlyParameters } from './hourly/parameters';
import { BatchMean } from './hourly/simple-queue';
import { brokenLaws } from './laws.test-support';
import { finishedRun } from './scenario.test-support';

const WAVE = { 'ionet.sybilWaveCards': 1_800_000, 'ionet.sybilWaveDate': '2025-09-12' };
const FREE = { ...WAVE, 'ionet.sybilStaked': false };
const at = (frame: Frame, column: string, day: number) => columnOf(frame, column)[day] as number;
const sum = (frame: Frame, column: string) => columnOf(frame, column).reduce((all, each) => all + each, 0);
const peak = (frame: Frame) => Math.max(...columnOf(frame, 'fakeCards'));

describe('a wave of fake cards', () => {
  const { frame } = finishedRun(120, FREE);

  it('comes in its hours, is found out at its rate, and is gone', () => {
    expect(at(frame, 'fakeCards', 2)).toBe(0);
    // 1.8 M × 2 % ÷ 240 h let in an hour, one in a hundred found an hour: 150 × (1 − 0.99^240) ÷ 0.01
    expect(at(frame, 'fakeCards', 12)).toBeCloseTo(15_000 * (1 - Math.pow(0.99, 240)), 6);
    expect(at(frame, 'fakeCards', 60)).toBeLessThan(1);
  });

  it('takes rewards from the real cards of its pool and from nobody else', () => {
    const calm = finishedRun(120).frame;
    const day = 12;
    const real = at(frame, 'rewards.rtx4090', day) - at(frame, 'fakeRewardsIo', day);
    expect(real).toBeLessThan(0.9 * at(calm, 'rewards.rtx4090', day));
    expect(at(frame, 'rewards.h100sxm', day)).toBeLessThan(0.9 * at(calm, 'rewards.h100sxm', day));
    expect(at(frame, 'emitted', day)).toBe(at(calm, 'emitted', day));
    expect(at(frame, 'rewards.rtx3090', day) / at(calm, 'rewards.rtx3090', day)).toBeCloseTo(1, 2);
    expect(at(frame, 'supplyUnits', day)).toBeLessThan(at(calm, 'supplyUnits', day) * 1.001);
  });

  it('keeps what it takes out of the accounts of owners and co-stakers', () => {
    const micro = (column: string) => Math.round(at(frame, column, 12) * 1e6);
    expect(micro('fakeRewardsIo')).toBeGreaterThan(1e9);
    expect(micro('ownerRewardIo') + micro('coStakerRewardIo') + micro('fakeRewardsIo')).toBe(
      micro('emitted'),
    );
    const staked = finishedRun(13, WAVE).frame;
    expect(at(staked, 'coStakedIo', 12) / at(staked, 'staked', 12)).toBeLessThan(0.045);
  });

  it('must buy stakes where these are asked for, and loses them after the appeal', () => {
    const staked = finishedRun(120, WAVE).frame;
    const bound = at(staked, 'staked', 12) - at(finishedRun(120).frame, 'staked', 12);
    expect(bound).toBeGreaterThan(200 * at(staked, 'fakeCards', 12));
    expect(sum(staked, 'burned')).toBeGreaterThan(sum(frame, 'burned') + 3e6);
    expect(at(staked, 'burned', 20)).toBeLessThan(at(staked, 'burned', 40) / 2);
    expect(brokenLaws(staked, 0.5)).toEqual([]);
  });

  it('lets in no more than find a stake', () => {
    const scarce = { ...WAVE, 'ionet.stakeableShare': 0.045 };
    expect(peak(finishedRun(60, scarce).frame)).toBeLessThan(peak(finishedRun(60, WAVE).frame) / 2);
    expect(brokenLaws(finishedRun(60, scarce).frame, 0.045)).toEqual([]);
  });

  it('is the same in the mean when every fake is drawn by the hour', () => {
    const [drawn, taken] = [new BatchMean(), new BatchMean()];
    for (let seed = 0; seed < 6; seed++) {
      const { scenario } = finishedRun(20, FREE, seed);
      const hourly = simulateNetwork(hourlyEngine(defaultValues(hourlyParameters)), scenario);
      drawn.add(at(hourly, 'fakeCards', 12));
      taken.add(sum(hourly, 'fakeRewardsIo'));
    }
    const daily = finishedRun(20, FREE).frame;
    expect(Math.abs(drawn.mean - at(daily, 'fakeCards', 12)) / drawn.standardError).toBeLessThan(3);
    expect(Math.abs(taken.mean / sum(daily, 'fakeRewardsIo') - 1)).toBeLessThan(0.02);
  });
});

describe('fakes among suppliers', () => {
  it('are there at the start in their share and come with those who join', () => {
    const { frame } = finishedRun(60, { 'ionet.sybilShare': 0.2, 'ionet.sybilFoundPerHour': 0.0001 });
    expect(at(frame, 'fakeCards', 0)).toBeCloseTo(0.25 * 7522, -1);
    expect(at(frame, 'cardsBySupplier.sybil', 30)).toBe(at(frame, 'fakeCards', 30));
    const entered =
      0.25 *
      columnOf(frame, 'joins')
        .subarray(0, 29)
        .reduce((all, each) => all + each, 0);
    const left = at(frame, 'fakeCards', 0) * Math.pow(1 - 0.0001, 24 * 29);
    expect(at(frame, 'fakeCards', 29) / (left + entered)).toBeCloseTo(1, 1);
  });
});
