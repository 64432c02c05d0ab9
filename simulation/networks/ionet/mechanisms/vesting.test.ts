import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets } from '../buckets';
import golden from '../data/golden/vesting.json';
import { toMicro } from '../micro';
import { unlockedAt } from './vesting';

const rows = golden.rows as number[][];
const unlocked = (month: number, reading: 'thirdParty' | 'officialChart') =>
  buckets.map((bucket) => unlockedAt(toMicro(bucket.amountIo), bucket[reading], month));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('unlocks', () => {
  it.each(rows.map((row) => [row[0] as number, row] as const))(
    'give the table at month %i for every bucket',
    (month, row) => {
      const own = unlocked(month, 'thirdParty');
      own.forEach((micro, index) =>
        expect(Math.abs(micro / 1e6 - (row[index + 1] as number))).toBeLessThan(1e-4),
      );
      expect(Math.abs(total(own) / 1e6 - (row[7] as number))).toBeLessThan(1e-4);
    },
  );

  it('start with a float of 94.4 M, or 228 M in the official chart', () => {
    expect(total(unlocked(0, 'thirdParty'))).toBe(94.4e12);
    expect(total(unlocked(0, 'officialChart'))).toBe(228e12);
    expect(total(unlocked(-1, 'thirdParty'))).toBe(0);
  });

  it('reach exactly 500 M at month 48 in both readings', () => {
    expect(total(unlocked(48, 'thirdParty'))).toBe(500e12);
    expect(total(unlocked(48, 'officialChart'))).toBe(500e12);
    expect(total(buckets.map((bucket) => toMicro(bucket.amountIo)))).toBe(500e12);
  });

  it('never fall and are whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 100 }), fc.constantFrom(...buckets), (month, bucket) => {
        const micro = toMicro(bucket.amountIo);
        const now = unlockedAt(micro, bucket.thirdParty, month);
        expect(Number.isInteger(now)).toBe(true);
        expect(unlockedAt(micro, bucket.thirdParty, month + 1)).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});
