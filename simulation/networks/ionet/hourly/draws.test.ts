import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../core';
import { Draws } from './draws';
import { BatchMean } from './simple-queue';

const drawsOf = (name: string) => new Draws(createRandom(3, 0).stream(name));

function meanOf(count: () => number): BatchMean {
  const mean = new BatchMean();
  for (let draw = 0; draw < 4000; draw++) mean.add(count());
  return mean;
}

describe('counts', () => {
  it.each([
    [40, 0.01],
    [40, 0.7],
    [100_000, 0.2],
  ])('of %d trials with chance %d have mean and variance of a binomial', (n, p) => {
    const draws = drawsOf(`binomial-${n}-${p}`);
    const { mean, standardError } = meanOf(() => draws.binomial(n, p));
    const expected = Math.sqrt((n * p * (1 - p)) / 4000);
    expect(Math.abs(mean - n * p) / standardError).toBeLessThan(3);
    expect(standardError / expected).toBeCloseTo(1, 1);
  });

  it.each([0.3, 12, 20_000])('of mean %d have mean and variance of a Poisson law', (lambda) => {
    const draws = drawsOf(`poisson-${lambda}`);
    const { mean, standardError } = meanOf(() => draws.poisson(lambda));
    expect(Math.abs(mean - lambda) / standardError).toBeLessThan(3);
    expect(standardError / Math.sqrt(lambda / 4000)).toBeCloseTo(1, 1);
  });

  it('are none or all at the ends, also of chances too small to matter', () => {
    const draws = drawsOf('ends');
    expect([draws.binomial(50, 0), draws.binomial(50, 1), draws.binomial(50, 1e-300)]).toEqual([0, 50, 0]);
    expect([draws.poisson(0), draws.binomial(0, 0.5)]).toEqual([0, 0]);
  });
});
