import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pow } from './pow';
import { ulpDistance } from './ulp-distance';

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const SPECIAL = [
  0,
  1,
  2,
  0.5,
  3,
  1 / 3,
  Infinity,
  NaN,
  5e-324,
  1e-300,
  Number.MAX_VALUE,
  2 ** 52 + 0.5,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 64,
  2 ** 65,
  1 - 2 ** -53,
  1 + 2 ** -52,
].flatMap((x) => [x, -x]);

function expectClose(x: number, y: number): void {
  const own = pow(x, y);
  const reference = Math.pow(x, y);
  expect(ulpDistance(own, reference), `pow(${x}, ${y}) = ${own}, not ${reference}`).toBeLessThanOrEqual(1);
  if (own === 0) expect(Object.is(own, -0), `sign of pow(${x}, ${y})`).toBe(Object.is(reference, -0));
}

describe('pow', () => {
  it.each([
    ['any two doubles', fc.double(), fc.double()],
    ['ordinary sizes', finite(1e-6, 1e6), finite(-50, 50)],
    ['compounding close to 1', finite(1 - 1e-6, 1 + 1e-6), finite(-1e8, 1e8)],
    ['subnormal bases', finite(5e-324, 2.2e-308), finite(-0.95, 1.04)],
    ['integer powers of negative bases', finite(-1e3, 0), fc.integer({ min: -40, max: 40 })],
  ] as const)('stays within 1 ulp of the built-in for %s', (_name, bases, exponents) => {
    fc.assert(fc.property(bases, exponents, expectClose), { numRuns: 10_000 });
  });

  it('stays within 1 ulp where the result spans all exponents', () => {
    const gridPoints = [1e-310, 1e-200, 0.3, 0.87, 1.22, 1.23, 1.5, 1.73, 1.74, 7, 1e5, 1e300];
    for (const x of gridPoints) {
      for (let target = -1080; target <= 1026; target += 1.37) expectClose(x, target / Math.log2(x));
    }
  });

  it('follows ECMAScript in every special case', () => {
    for (const x of SPECIAL) for (const y of SPECIAL) expectClose(x, y);
  });

  it('gives 1 for a zero exponent, whatever the base', () => {
    for (const x of SPECIAL) expect([pow(x, 0), pow(x, -0)]).toEqual([1, 1]);
  });

  it('is exact for integer powers of two', () => {
    for (let n = -1074; n <= 1023; n += 1) {
      expect(pow(2, n)).toBe(2 ** n);
      expect(pow(0.5, -n)).toBe(2 ** n);
    }
    expect([pow(2, 1024), pow(2, -1075), pow(-2, -1075)]).toEqual([Infinity, 0, -0]);
  });

  it('is exact wherever an integer power fits in 53 bits', () => {
    for (let base = 3; base < 200; base += 1) {
      let exact = BigInt(base);
      for (let n = 1; exact <= 2n ** 53n; n += 1, exact *= BigInt(base))
        expect(pow(base, n)).toBe(Number(exact));
    }
  });
});
