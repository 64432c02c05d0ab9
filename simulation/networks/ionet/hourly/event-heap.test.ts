import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { EventHeap } from './event-heap';

it('gives events back by time, however they came', () => {
  const time = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(time, { maxLength: 300 }), (times) => {
      const heap = new EventHeap(2);
      times.forEach((at, event) => heap.push(at, event));
      const out: number[] = [];
      while (heap.size > 0) {
        const next = heap.nextTime;
        expect(times[heap.pop()]).toBe(next);
        out.push(next);
      }
      expect(out).toEqual([...times].sort((a, b) => a - b));
      expect(heap.nextTime).toBe(Infinity);
    }),
  );
});
