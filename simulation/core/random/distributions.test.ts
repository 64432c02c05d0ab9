import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lognormalQuantile,
  loguniformQuantile,
  normalQuantile,
  triangularQuantile,
  uniformQuantile,
} from './distributions';

const QUANTILES: readonly (readonly [string, (u: number) => number])[] = [
  ['uniform', (u) => uniformQuantile(u, -2, 6)],
  ['triangular', (u) => triangularQuantile(u, -2, 1, 6)],
  ['normal', (u) => normalQuantile(u, 3, 2)],
  ['lognormal', (u) => lognormalQuantile(u, 3, 0.5)],
  ['loguniform', (u) => loguniformQuantile(u, 0.5, 8)],
];

/** Mean of a quantile function over (0, 1), by the midpoint rule. */
function meanOf(quantile: (u: number) => number, steps = 100_000): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += quantile((step + 0.5) / steps);
  return sum / steps;
}

describe.each(QUANTILES)('%s', (_name, quantile) => {
  it('never decreases with u', () => {
    const u = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(u, u, (a, b) => {
        const higher = quantile(Math.max(a, b));
        expect(quantile(Math.min(a, b)) - higher).toBeLessThanOrEqual(Math.abs(higher) * 1e-14);
      }),
    );
  });

  it.each([0, 1, -1, NaN])('refuses u = %d', (u) => {
    expect(() => quantile(u)).toThrow(`u must lie strictly between 0 and 1, got ${u}`);
  });
});

describe('means', () => {
  it.each([
    ['uniform', QUANTILES[0]?.[1], 2],
    ['triangular', QUANTILES[1]?.[1], (-2 + 1 + 6) / 3],
    ['normal', QUANTILES[2]?.[1], 3],
    ['lognormal', QUANTILES[3]?.[1], 3 * Math.exp(0.125)],
    ['loguniform', QUANTILES[4]?.[1], 7.5 / Math.log(16)],
  ] as const)('%s has its theoretical mean', (_name, quantile, expected) => {
    expect(meanOf(quantile ?? (() => NaN))).toBeCloseTo(expected, 3);
  });
});

describe('shape', () => {
  it('stays inside the ends', () => {
    for (const u of [1e-300, 2 ** -54, 0.5, 1 - 2 ** -53]) {
      for (const quantile of [uniformQuantile, loguniformQuantile]) {
        expect(quantile(u, 0.1, 0.7)).toBeGreaterThanOrEqual(0.1);
        expect(quantile(u, 0.1, 0.7)).toBeLessThanOrEqual(0.7);
      }
    }
  });

  it('puts the right share below the mode of a triangle', () => {
    expect(triangularQuantile(3 / 8, -2, 1, 6)).toBeCloseTo(1, 12);
    expect(triangularQuantile(0.25, 0, 0, 1)).toBeCloseTo(1 - Math.sqrt(0.75), 12);
    expect(triangularQuantile(0.25, 0, 1, 1)).toBeCloseTo(0.5, 12);
  });

  it('accepts a certain value', () => {
    expect(uniformQuantile(0.3, 2, 2)).toBeCloseTo(2, 14);
    expect(triangularQuantile(0.3, 2, 2, 2)).toBe(2);
    expect(normalQuantile(0.3, 2, 0)).toBe(2);
    expect(lognormalQuantile(0.3, 2, 0)).toBe(2);
    expect(loguniformQuantile(0.3, 2, 2)).toBe(2);
  });

  it('refuses impossible arguments by name', () => {
    expect(() => uniformQuantile(0.5, 2, 1)).toThrow('high must be at least 2, got 1');
    expect(() => triangularQuantile(0.5, 0, 3, 2)).toThrow('high must be at least 3, got 2');
    expect(() => normalQuantile(0.5, NaN, 1)).toThrow('mean must be a finite number, got NaN');
    expect(() => lognormalQuantile(0.5, 0, 1)).toThrow('median must be above 0, got 0');
    expect(() => loguniformQuantile(0.5, 0, 1)).toThrow('low must be above 0, got 0');
  });
});
