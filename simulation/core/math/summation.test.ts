import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompensatedSum, compensatedSum } from './summation';

function accumulate(values: readonly number[]): number {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum.total;
}

describe.each([
  ['compensatedSum', compensatedSum],
  ['CompensatedSum', accumulate],
] as const)('%s', (_name, sum) => {
  it('recovers terms that plain addition loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
  });

  it('adds integers exactly beyond 2^53 intermediate sums', () => {
    const integers = fc.array(fc.maxSafeInteger(), { maxLength: 50 });
    fc.assert(
      fc.property(integers, (values) => {
        const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
        expect(sum(values)).toBe(exact + 0);
      }),
    );
  });

  it('treats nothing, infinities and NaN as plain addition does', () => {
    expect(sum([])).toBe(0);
    expect(sum([1, Infinity, 2])).toBe(Infinity);
    expect(sum([Infinity, -Infinity])).toBeNaN();
    expect(sum([1, NaN])).toBeNaN();
  });
});

describe('CompensatedSum', () => {
  it('starts again after reset', () => {
    const sum = new CompensatedSum();
    sum.add(1e100);
    sum.add(1);
    sum.reset();
    sum.add(3);
    expect(sum.total).toBe(3);
  });
});
