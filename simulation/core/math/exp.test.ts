import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, expm1 } from './exp';
import { ulpDistance } from './ulp-distance';

const ANY = fc.double();
const FINITE_RANGE = fc.double({ min: -750, max: 712, noNaN: true });

describe.each([
  ['exp', exp, Math.exp],
  ['expm1', expm1, Math.expm1],
] as const)('%s', (_name, own, reference) => {
  it('stays within 1 ulp of the built-in over all doubles', () => {
    fc.assert(
      fc.property(fc.oneof(ANY, FINITE_RANGE), (x) => ulpDistance(own(x), reference(x)) <= 1),
      { numRuns: 20_000 },
    );
  });

  it('stays within 1 ulp on a grid that crosses every octave', () => {
    let worst = 0;
    for (let x = -750; x <= 712; x += 0.0123) worst = Math.max(worst, ulpDistance(own(x), reference(x)));
    for (let x = -1.5; x <= 1.5; x += 0.0001) worst = Math.max(worst, ulpDistance(own(x), reference(x)));
    expect(worst).toBeLessThanOrEqual(1);
  });

  it.each([0, -0, NaN, Infinity, -Infinity, 5e-324, -5e-324, 709.782712893384, 709.7827128933841])(
    'agrees with the built-in at %d',
    (x) => {
      expect(ulpDistance(own(x), reference(x))).toBeLessThanOrEqual(1);
      expect(Object.is(own(x), -0)).toBe(Object.is(reference(x), -0));
    },
  );
});

describe('exp at its limits', () => {
  it('underflows gradually and then to zero', () => {
    expect(exp(-745.13)).toBe(5e-324);
    expect(exp(-745.14)).toBe(0);
    expect(exp(-710)).toBe(4.47628622567513e-309);
  });

  it('gives e and 1 exactly rounded', () => {
    expect(exp(1)).toBe(Math.E);
    expect(exp(0)).toBe(1);
  });

  it('never decreases', () => {
    fc.assert(
      fc.property(FINITE_RANGE, fc.double({ min: 1e-9, max: 1, noNaN: true }), (x, step) => {
        expect(exp(x + step)).toBeGreaterThanOrEqual(exp(x));
      }),
    );
  });
});
