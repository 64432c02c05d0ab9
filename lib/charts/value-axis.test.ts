import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logAxis, valueAxis } from './value-axis';

describe('valueAxis', () => {
  it('is round and starts at zero', () => {
    expect(valueAxis(0, 23.5)).toEqual({ scale: 'linear', domain: [0, 30], ticks: [0, 10, 20, 30] });
    expect(valueAxis(0, 1).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('holds all values between its ends', () => {
    const amount = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -6, max: 12 }));
    fc.assert(
      fc.property(amount, amount, ([low, lowPower], [span, spanPower]) => {
        const bottom = low * 10 ** lowPower;
        const top = bottom + Math.abs(span) * 10 ** spanPower;
        const { domain, ticks } = valueAxis(bottom, top);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(0, bottom));
        expect(domain[1]).toBeGreaterThanOrEqual(top * (1 - 1e-8));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('survives a chart without values', () => {
    expect(valueAxis(Infinity, -Infinity).domain).toEqual([0, 1]);
  });
});

describe('logAxis', () => {
  it('spans whole powers of ten', () => {
    expect(logAxis(0.4, 2643)).toEqual({
      scale: 'log',
      domain: [0.1, 10_000],
      ticks: [0.1, 1, 10, 100, 1000, 10_000],
    });
    expect(logAxis(10, 10).domain).toEqual([10, 100]);
  });

  it('gives way to a linear one where a value is not positive', () => {
    expect(logAxis(0, 10).scale).toBe('linear');
    expect(logAxis(Infinity, -Infinity).scale).toBe('linear');
  });
});
