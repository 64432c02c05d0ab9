import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kthLargest } from './kth-largest';

test('finds what a full sort finds, whatever lies behind the first values', () => {
  const list = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), (values, tail, pick) => {
      const k = 1 + (pick % values.length);
      const room = Float64Array.from([...values, ...new Array<number>(tail % 5).fill(99)]);
      const sorted = [...values].sort((a, b) => b - a);
      expect(kthLargest(room, values.length, k)).toBe(sorted[k - 1]);
    }),
  );
});
