import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log, log1p, log2 } from './log';
import { ulpDistance } from './ulp-distance';

const POSITIVE = fc.double({ min: 0, noNaN: true });
const SUBNORMAL = fc.double({ min: 5e-324, max: 2.2e-308, noNaN: true });
const NEAR_ONE = fc.double({ min: 0.5, max: 2, noNaN: true });

describe.each([
  ['log', log, Math.log],
  ['log2', log2, Math.log2],
  ['log1p', log1p, Math.log1p],
] as const)('%s', (_name, own, reference) => {
  it('stays within 1 ulp of the built-in over all doubles', () => {
    const inputs = fc.oneof(fc.double(), POSITIVE, SUBNORMAL, NEAR_ONE);
    fc.assert(
      fc.property(inputs, (x) => ulpDistance(own(x), reference(x)) <= 1),
      { numRuns: 20_000 },
    );
  });

  it('stays within 1 ulp on a grid around 1 and over all exponents', () => {
    let worst = 0;
    for (let x = -0.999; x <= 3; x += 0.0001) worst = Math.max(worst, ulpDistance(own(x), reference(x)));
    for (let e = -1074; e <= 1023; e += 1) {
      for (const m of [1, 1.1, 1.4142135623730951, 1.5, 1.9999999999999998]) {
        worst = Math.max(worst, ulpDistance(own(m * 2 ** e), reference(m * 2 ** e)));
      }
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  it.each([0, -0, -1, -2, NaN, Infinity, -Infinity, 5e-324, -5e-324, Number.MAX_VALUE])(
    'agrees with the built-in at %d',
    (x) => {
      expect(ulpDistance(own(x), reference(x))).toBeLessThanOrEqual(1);
      expect(Object.is(own(x), -0)).toBe(Object.is(reference(x), -0));
    },
  );
});

describe('log2', () => {
  it('is exact for every power of two', () => {
    for (let exponent = -1074; exponent <= 1023; exponent += 1) expect(log2(2 ** exponent)).toBe(exponent);
  });
});
