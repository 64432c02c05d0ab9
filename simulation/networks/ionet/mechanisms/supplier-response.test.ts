import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryRate, exitHazard } from './supplier-response';

const x = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('suppliers', () => {
  it('come and go alike at the returns of the start', () => {
    expect(exitHazard(1, 0.004, 1.5, 0.03)).toBe(0.004);
    expect(entryRate(1, 0.004, 1, 0.03)).toBe(0.004);
    expect(entryRate(1, 0.004, 2.3, 0.03)).toBeCloseTo(0.004, 15);
  });

  it('leave more the less they earn, at most one over their patience', () => {
    fc.assert(
      fc.property(x, x, fc.double({ min: 0, max: 10, noNaN: true }), (a, b, sensitivity) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const often = exitHazard(low, 0.004, sensitivity, 1 / 30);
        expect(often).toBeGreaterThanOrEqual(exitHazard(high, 0.004, sensitivity, 1 / 30));
        expect(often).toBeLessThanOrEqual(1 / 30);
      }),
    );
  });

  it('react like an exponential near the start', () => {
    const slope = (exitHazard(0.9999, 1, 1.5, 9) - exitHazard(1.0001, 1, 1.5, 9)) / 0.0002;
    expect(slope).toBeCloseTo(1.5, 3);
    expect(exitHazard(0.5, 1, 1.5, 9) / Math.exp(0.75)).toBeCloseTo(0.943, 2);
  });

  it('join more the more a card earns and never at a loss', () => {
    fc.assert(
      fc.property(x, fc.double({ min: 0.1, max: 4, noNaN: true }), (value, elasticity) => {
        const rate = entryRate(value, 0.004, elasticity, 0.03);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(0.03);
        if (value <= 0) expect(rate).toBe(0);
      }),
    );
  });
});
