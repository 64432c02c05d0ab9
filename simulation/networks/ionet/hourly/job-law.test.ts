import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../core';
import { oneSize, spreadSizes } from '../mechanisms/job-sizes';
import { JobLaw, type DurationShape } from './job-law';

const law = (shape: DurationShape, sizes = oneSize(8)) =>
  new JobLaw(
    {
      sizes: sizes.sizes,
      sizeShares: sizes.shares,
      shape,
      sigma: 1.2,
      onDemandHours: 30,
      reservedShare: 0,
      reservedHours: 4392,
      regionShares: [],
      minimumHours: 0,
    },
    createRandom(5, 0),
    'law',
  );
const DRAWS = 40_000;

function meanOf(of: JobLaw, value: () => number): number {
  let sum = 0;
  for (let i = 0; i < DRAWS; i++) {
    of.nextGap();
    of.draw();
    sum += value();
  }
  return sum / DRAWS;
}

describe('jobs', () => {
  it.each<[DurationShape, number]>([
    ['exponential', 0.5],
    ['fixed', 1e-9],
    ['lognormal', 1.2],
  ])('of %s durations last 30 hours on average', (shape, tolerance) => {
    const jobs = law(shape);
    expect(Math.abs(meanOf(jobs, () => jobs.hours) - 30)).toBeLessThan(tolerance);
  });

  it.each([1, 3.5, 8, 100, 256])('of spread sizes have %d cards on average', (mean) => {
    const { sizes, shares } = spreadSizes(mean);
    const exact = sizes.reduce((sum, cards, k) => sum + cards * (shares[k] as number), 0);
    expect(exact).toBeCloseTo(mean, 2);
    const jobs = law('fixed', { sizes, shares });
    expect(Math.abs(meanOf(jobs, () => jobs.cards) / mean - 1)).toBeLessThan(0.05);
  });

  it('of one size mix the two whole numbers around the mean', () => {
    expect(oneSize(8)).toEqual({ sizes: [8], shares: [1] });
    expect(oneSize(2.25)).toEqual({ sizes: [2, 3], shares: [0.75, 0.25] });
  });

  it.each<[DurationShape, number]>([
    ['exponential', 30],
    ['fixed', 15],
    ['lognormal', 15 * Math.exp(1.44)],
  ])('met at random have E[W²] ÷ 2E[W] left: %s', (shape, expected) => {
    const jobs = law(shape);
    let sum = 0;
    for (let i = 0; i < DRAWS; i++) sum += jobs.residualHours(false, i);
    expect(Math.abs(sum / DRAWS / expected - 1)).toBeLessThan(0.06);
  });
});
