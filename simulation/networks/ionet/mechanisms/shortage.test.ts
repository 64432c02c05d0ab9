import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { jobSizes } from './job-sizes';
import { excess, normalBelow, normalQuantile } from './normal';
import { CarriedLoad } from './queueing/carried-load';

const utilisation = (days: number, set: Record<string, unknown>, key: string) =>
  columnOf(finishedRun(days, set).frame, `utilisationByClass.${key}`);

describe('jobs on devices that fail while no card is free', () => {
  /** Means of 64 draws of the hourly core over 60 days, standard errors of 1 to 2 %. */
  it.each([
    ['h200', 0.854],
    ['h100sxm', 0.852],
    ['a100', 0.682],
    ['rtx4090', 0.48],
  ])('break off: devices that fail every 12 h leave %s at %d', (key, drawn) => {
    const own = utilisation(60, { 'ionet.mtbfHours': 12 }, key);
    const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
    expect(Math.abs(mean / drawn - 1)).toBeLessThan(0.035);
  });

  it('are few where devices hardly fail, many where they often do', () => {
    // half an hour to repair: nearly as many are up
    const later = (hours: number) =>
      utilisation(121, { 'ionet.mtbfHours': hours, 'ionet.mttrHours': 0.5 }, 'h100sxm')[120] as number;
    expect(later(5000)).toBeGreaterThan(later(240));
    expect(later(240)).toBeGreaterThan(later(24) + 0.01);
    expect(later(24)).toBeGreaterThan(later(12) + 0.005);
  });

  it('do not where every job has many cards', () => {
    const alike = { 'ionet.jobSizeRule': 'one', 'ionet.jobDurations': 'exponential' };
    const last = (hours: number) =>
      utilisation(
        120,
        { ...alike, 'ionet.mtbfHours': hours, 'ionet.mttrHours': 0.5 },
        'h100sxm',
      )[119] as number;
    expect(last(24) / last(5000)).toBeGreaterThan(0.98);
  });
});

describe('the weight of full pools', () => {
  const carried = new CarriedLoad(jobSizes('spread', 8));
  const one = new CarriedLoad(jobSizes('one', 1));

  it('is Erlang’s loss where jobs have one card', () => {
    // a = c = 64: B = 0.0939, carried 64 · (1 − B)
    let blocked = 1;
    for (let c = 1; c <= 64; c++) blocked = (64 * blocked) / (c + 64 * blocked);
    expect(one.edge(64 * (1 - blocked), 64)).toBeCloseTo(blocked, 2);
  });

  it.each([
    // Kaufman and Roberts' recursion: 640 cards, mean hired, chance that none is free
    [0.7, 0.0023],
    [0.86, 0.0078],
    [0.94, 0.0221],
  ])('at %d of 640 cards is %d', (share, edge) => {
    expect(Math.abs(carried.edge(640 * share, 640) / edge - 1)).toBeLessThan(0.05);
  });

  it('falls with the root of larger pools, and is nothing without cards', () => {
    expect(carried.edge(0, 0)).toBe(0);
    const [small, large] = [carried.edge(0.95 * 4096, 4096), carried.edge(0.975 * 16_384, 16_384)];
    expect(large / small).toBeCloseTo(0.5, 1);
  });
});

describe('the normal law', () => {
  it('has its quantiles and the mean beyond a point', () => {
    for (const chance of [1e-9, 1e-4, 0.1, 0.5, 0.975]) {
      expect(Math.abs(normalBelow(normalQuantile(chance)) / chance - 1)).toBeLessThan(1e-4);
    }
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5);
    expect(excess(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 6);
    expect(excess(-3)).toBeCloseTo(3.000382, 5);
  });
});
