import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type PlacedBox, type Stroke } from './label-places';

const box = (at: number): PlacedBox => ({ left: 100, right: 160, at, reach: 0 });
const room = { top: 0, bottom: 100, height: 10, gap: 11 };
const level = (y: number, from = 0, to = 200): Stroke => ({ from: [from, y], to: [to, y] });
const places = (ats: readonly number[], strokes: readonly Stroke[] = []) =>
  placeLabels(ats.map(box), strokes, room);

describe('places of labels', () => {
  it('are where they want to stand while there is room', () => {
    expect(places([10, 60, 35])).toEqual([10, 60, 35]);
  });

  it('move apart where they meet, and back from the edges', () => {
    expect(places([50, 50])).toEqual([39, 50]);
    expect(places([99, 100, 98])).toEqual([84, 95, 73]);
    expect(places([0])).toEqual([5]);
  });

  it('avoid what passes through, on the nearer side', () => {
    expect(places([50], [level(50)])).toEqual([45]);
    expect(places([50], [level(48)])).toEqual([53]);
    expect(places([50], [level(50, 0, 99), level(50, 161, 200)])).toEqual([50]);
    expect(places([50], [{ from: [0, 0], to: [200, 100] }])).not.toEqual([50]);
  });

  it('go further rather than beyond the end of another line', () => {
    const under = [level(46), level(54), level(63)];
    expect(places([43, 46], under)).toEqual([41, 68]);
    expect(places([46], under)).toEqual([41]);
  });

  it('stay on a stroke where everything else is further than it is worth', () => {
    const hatched = Array.from({ length: 21 }, (_, at) => level(at * 5));
    expect(places([50], hatched)).toEqual([50]);
  });

  it('are shared evenly where there is no room for all', () => {
    const placed = places(Array.from({ length: 16 }, () => 50));
    expect(placed).toEqual([...placed].sort((one, two) => one - two));
    expect(new Set(placed.slice(1).map((at, index) => at - (placed[index] ?? 0)))).toEqual(new Set([6]));
  });

  it('keep order, distance and bounds, whatever passes through', () => {
    const heights = fc.double({ min: -20, max: 120, noNaN: true });
    const stroke = fc.record({
      from: fc.tuple(fc.double({ min: 0, max: 200, noNaN: true }), heights),
      to: fc.tuple(fc.double({ min: 0, max: 200, noNaN: true }), heights),
    });
    fc.assert(
      fc.property(
        fc.array(heights, { minLength: 1, maxLength: 6 }),
        fc.array(stroke, { maxLength: 5 }),
        (ats, strokes) => {
          const placed = places(ats, strokes);
          const pairs = ats.map((at, index) => ({ at, place: placed[index] ?? Number.NaN }));
          pairs.sort((one, two) => one.at - two.at || one.place - two.place);
          pairs.forEach(({ place }, index) => {
            expect(place).toBeGreaterThanOrEqual(5);
            expect(place).toBeLessThanOrEqual(95);
            const before = pairs[index - 1];
            if (before) expect(place - before.place).toBeGreaterThanOrEqual(11);
          });
        },
      ),
    );
  });
});
