import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from './derive-record';

describe('gini', () => {
  it('is 0 for equals, (n − 1)/n when one has all, and undefined for a single group', () => {
    expect(gini(Float64Array.of(3, 3, 3, 3))).toBe(0);
    expect(gini(Float64Array.of(0, 0, 0, 5))).toBe(0.75);
    expect(gini(Float64Array.of(5))).toBeNaN();
    expect(gini(Float64Array.of(0, 0))).toBeNaN();
  });

  it('equals the mean absolute difference over twice the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 }), (values) => {
        const sum = values.reduce((total, each) => total + each, 0);
        fc.pre(sum > 0);
        const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const expected = differences.reduce((total, each) => total + each, 0) / (2 * values.length * sum);
        expect(gini(Float64Array.from(values).sort())).toBeCloseTo(expected, 12);
      }),
    );
  });
});
