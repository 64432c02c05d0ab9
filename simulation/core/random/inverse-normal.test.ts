import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseNormal } from './inverse-normal';

/** Roots of Φ(z) = u computed with 60 decimal digits and rounded; u is the double as written. */
const KNOWN: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-5, -4.264890793922825],
  [0.01, -2.326347874040841],
  [0.07, -1.4757910281791706],
  [0.0751, -1.43882539275254],
  [0.3, -0.5244005127080408],
  [0.9, 1.2815515655446006],
  [0.97575, 1.972961051311885],
  [0.999999, 4.753424308817088],
];

describe('inverseNormal', () => {
  it.each(KNOWN)('at %d is %d to 1e-15', (u, z) => {
    expect(Math.abs(inverseNormal(u) / z - 1)).toBeLessThan(1e-15);
  });

  it('is odd around one half', () => {
    expect(inverseNormal(0.5)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (n) => {
        expect(inverseNormal(n / 2 ** 30) + inverseNormal(1 - n / 2 ** 30)).toBeCloseTo(0, 14);
      }),
    );
  });

  it('increases, across its three regions too', () => {
    let previous = -Infinity;
    for (const u of [1e-300, 1e-100, 1.3e-11, 1.4e-11, 0.01, 0.07499, 0.07501, 0.5, 0.92499, 0.92501, 0.99]) {
      expect(inverseNormal(u)).toBeGreaterThan(previous);
      previous = inverseNormal(u);
    }
  });

  it('is infinite at the ends and refuses what is no probability', () => {
    expect([inverseNormal(0), inverseNormal(1)]).toEqual([-Infinity, Infinity]);
    for (const u of [-0.1, 1.1, NaN]) expect(() => inverseNormal(u)).toThrow(RangeError);
  });
});
