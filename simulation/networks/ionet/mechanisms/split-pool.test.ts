import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPool } from './split-pool';

describe('splitting a pool', () => {
  it('pays whole shares that sum to the amount, near the exact ones', () => {
    const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e12, noNaN: true }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5e11 }),
        fc.array(weight, { minLength: 1, maxLength: 12 }),
        (amount, list) => {
          const weights = Float64Array.from(list);
          const out = new Float64Array(list.length);
          const total = weights.reduce((sum, value) => sum + value, 0);
          const paid = splitPool(amount, weights, out);
          expect(paid).toBe(total > 0 ? amount : 0);
          expect(out.reduce((sum, value) => sum + value, 0)).toBe(paid);
          for (let i = 0; i < out.length; i++) {
            expect(Number.isInteger(out[i])).toBe(true);
            expect(out[i]).toBeGreaterThanOrEqual(0);
            if (total > 0)
              expect(Math.abs((out[i] as number) - (amount * (list[i] as number)) / total)).toBeLessThan(2);
          }
        },
      ),
    );
  });

  it('adds to what a member has', () => {
    const out = Float64Array.of(5, 5);
    splitPool(10, Float64Array.of(1, 1), out);
    expect([...out]).toEqual([10, 10]);
  });
});
