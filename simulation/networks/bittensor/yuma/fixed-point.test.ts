import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedExp } from './fixed-exp';
import { fixedProduct, fixedQuotient } from './fixed-point';

const BITS = 4_294_967_296;
const unit = fc.bigInt({ min: 0n, max: 1n << 32n });
const asNumber = (bits: bigint) => Number(bits) / BITS;

test('products are those of 64-bit integers, rounded down', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(1n << 32n), max: 1n << 32n }), unit, (a, b) => {
      expect(fixedProduct(asNumber(a), asNumber(b))).toBe(asNumber((a * b) >> 32n));
    }),
    { numRuns: 2000 },
  );
});

test('quotients are those of 64-bit integers, rounded down; by 0 they are 0', () => {
  const wide = fc.bigInt({ min: 1n, max: 1n << 40n });
  fc.assert(
    fc.property(wide, wide, (a, b) => {
      expect(fixedQuotient(asNumber(a), asNumber(b))).toBe(asNumber((a << 32n) / b));
    }),
    { numRuns: 2000 },
  );
  expect(fixedQuotient(65_535, 3 * 65_535)).toBe(asNumber((1n << 32n) / 3n));
  expect(fixedQuotient(1, 0)).toBe(0);
});

test('the exponential of the chain: a series, e cut short at exactly 1, 0 on overflow', () => {
  expect(fixedExp(0n)).toBe(1n << 32n);
  expect(asNumber(fixedExp(1n << 32n))).toBe(22_802_600 / 8_388_608);
  expect(asNumber(fixedExp(5n << 32n))).toBeCloseTo(Math.exp(5), 6);
  expect(asNumber(fixedExp(-5n << 32n))).toBeCloseTo(Math.exp(-5), 8);
  expect(fixedExp(150n << 32n)).toBe(0n);
});
