import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './end-labels';

describe('labels at the ends of lines', () => {
  it('stay where they want to stand while there is room', () => {
    expect(spreadLabels([10, 60, 35], 11, 0, 100)).toEqual([10, 60, 35]);
  });

  it('move apart where they meet, and back from the edge', () => {
    expect(spreadLabels([50, 50], 11, 0, 100)).toEqual([50, 61]);
    expect(spreadLabels([99, 100, 98], 11, 0, 100)).toEqual([89, 100, 78]);
  });

  it('keep order, distance and bounds wherever they want to stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (wanted) => {
          const placed = spreadLabels(wanted, 11, 0, 100);
          const pairs = wanted.map((at, index) => ({ at, place: placed[index] ?? Number.NaN }));
          pairs.sort((one, two) => one.at - two.at || one.place - two.place);
          pairs.forEach(({ place }, index) => {
            expect(place).toBeGreaterThanOrEqual(-1e-9);
            expect(place).toBeLessThanOrEqual(100 + 1e-9);
            const before = pairs[index - 1];
            if (before) expect(place - before.place).toBeGreaterThanOrEqual(11 - 1e-9);
          });
        },
      ),
    );
  });
});
