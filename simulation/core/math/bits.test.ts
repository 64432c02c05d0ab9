import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highWord, powerOfTwo, scaleByPowerOfTwo } from './bits';
import { hexBits } from './ulp-distance';

describe('bit access', () => {
  it('reads the upper word', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(highWord(x)).toBe(parseInt(hexBits(x).slice(0, 8), 16));
      }),
    );
  });

  it('holds every power of two exactly', () => {
    for (let exponent = -1074; exponent <= 1023; exponent += 1) {
      expect(powerOfTwo(exponent)).toBe(2 ** exponent);
    }
  });

  it('scales with a single rounding, into the subnormals and over the top', () => {
    expect(scaleByPowerOfTwo(1.5, -1074)).toBe(1e-323);
    expect(scaleByPowerOfTwo(0.75, -1074)).toBe(5e-324);
    expect(scaleByPowerOfTwo(1, -1128)).toBe(0);
    expect(scaleByPowerOfTwo(1 - 2 ** -53, 1024)).toBe(Number.MAX_VALUE);
    expect(scaleByPowerOfTwo(1, 1024)).toBe(Infinity);
  });
});
