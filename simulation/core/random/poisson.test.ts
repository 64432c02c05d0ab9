import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonQuantile } from './poisson';
import { poissonLowerTail, poissonProbability, poissonUpperTail } from './poisson-probability';
import { createRandom } from './streams';

const probabilities = fc.double({ min: 1e-16, max: 1 - 1e-16, noNaN: true });

describe('probabilities', () => {
  it.each([0.5, 10, 16, 77.7, 1000, 1e6])('sum to 1 at mean %d', (mean) => {
    const count = Math.floor(mean);
    expect(poissonLowerTail(count, mean) + poissonUpperTail(count, mean)).toBeCloseTo(1, 12);
  });

  it.each([0.5, 10, 77.7, 1000, 1e6])('follow P(k + 1) / P(k) = mean / (k + 1) at mean %d', (mean) => {
    for (const count of [0, 14, 15, 16, 100, Math.floor(mean), Math.floor(mean * 1.3)]) {
      const here = poissonProbability(count, mean);
      if (here < 1e-290) continue;
      const ratio = poissonProbability(count + 1, mean) / here;
      expect(Math.abs((ratio * (count + 1)) / mean - 1)).toBeLessThan(1e-11);
    }
  });
});

describe('poissonQuantile', () => {
  it.each([16, 16.3, 25, 100, 333.3, 1e4, 1e6])(
    'is the smallest count that reaches u, at mean %d',
    (mean) => {
      const reaches = (count: number, u: number) =>
        count < mean ? poissonLowerTail(count, mean) >= u : poissonUpperTail(count, mean) <= 1 - u;
      fc.assert(
        fc.property(probabilities, (u) => {
          const count = poissonQuantile(u, mean);
          expect(reaches(count, u)).toBe(true);
          if (count > 0) expect(reaches(count - 1, u)).toBe(false);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('never decreases with u or with the mean', () => {
    const means = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(probabilities, probabilities, means, means, (u, v, mean, other) => {
        const lowest = poissonQuantile(Math.min(u, v), Math.min(mean, other));
        const highest = poissonQuantile(Math.max(u, v), Math.max(mean, other));
        expect(lowest).toBeLessThanOrEqual(highest);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([0.7, 4, 12, 16, 40, 250])('passes a chi-square test against the exact law at mean %d', (mean) => {
    const draws = 100_000;
    const stream = createRandom(2025, 0).stream('chi-square');
    const observed = new Map<number, number>();
    for (let index = 0; index < draws; index += 1) {
      const count = stream.poisson(0, index, mean);
      observed.set(count, (observed.get(count) ?? 0) + 1);
    }
    let chiSquare = 0;
    let cells = 0;
    let restObserved = draws;
    let restExpected = draws;
    for (let count = 0; count < mean * 3 + 20; count += 1) {
      const expected = draws * poissonProbability(count, mean);
      if (expected < 10) continue;
      const seen = observed.get(count) ?? 0;
      chiSquare += (seen - expected) ** 2 / expected;
      restObserved -= seen;
      restExpected -= expected;
      cells += 1;
    }
    if (restExpected > 1) chiSquare += (restObserved - restExpected) ** 2 / restExpected;
    // Mean `cells`, variance 2 · cells: four deviations.
    expect(chiSquare).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
  });

  it('gives 0 for mean 0 and refuses what it cannot answer', () => {
    expect(poissonQuantile(0.999, 0)).toBe(0);
    expect(() => poissonQuantile(0, 5)).toThrow('u must lie strictly between 0 and 1, got 0');
    expect(() => poissonQuantile(0.5, -1)).toThrow('mean must be a number from 0 to 1000000000, got -1');
    expect(() => poissonQuantile(0.5, NaN)).toThrow(RangeError);
  });
});
