import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCurve, curveStart, formatCurve, parseCurve, type Curve } from './curve';
import { parseDate } from './time';

const START = parseDate('2025-09-09');
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => (x === 0 ? 0 : x));
const points = fc
  .uniqueArray(fc.integer({ min: START - 100, max: START + 4000 }), { minLength: 1, maxLength: 12 })
  .chain((days) =>
    fc.array(value, { minLength: days.length, maxLength: days.length }).map((values): Curve => ({
      kind: 'points',
      points: days.sort((a, b) => a - b).map((day, at) => ({ day, value: values[at] as number })),
    })),
  );
const byDay = fc
  .array(value, { minLength: 2, maxLength: 50 })
  .map((values): Curve => ({ kind: 'days', values }));

describe('a curve', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.oneof(points, byDay), (curve) => {
        expect(parseCurve(formatCurve(curve))).toEqual(curve);
      }),
    );
  });

  it('has a text that a link carries as it is', () => {
    const text = formatCurve({
      kind: 'points',
      points: [
        { day: START, value: -1.5 },
        { day: START + 1, value: 2 },
      ],
    });
    expect(text).toBe('2025-09-09_-1.5*2025-09-10_2');
    expect(new URLSearchParams({ x: text }).toString()).toBe(`x=${text}`);
  });

  it('is read from other spellings too', () => {
    expect(parseCurve('2025-09-09:1, 2025-09-10:2')).toEqual(parseCurve('2025-09-09_1*2025-09-10_2'));
    expect(parseCurve('1*2\n3')).toEqual({ kind: 'days', values: [1, 2, 3] });
  });

  it.each([
    '',
    '5',
    'high',
    '2,5',
    '1,2*3',
    '2025-09-09',
    '2025-13-01_1',
    '2025-09-10_1*2025-09-09_2',
    '2025-09-09_1*2025-09-09_2',
    '2025-09-09_x',
  ])('is not the text "%s"', (text) => expect(parseCurve(text)).toBeUndefined());
});

describe('applyCurve', () => {
  const path = (curve: Curve, days = 8) => {
    const daily = new Float64Array(days).fill(9);
    applyCurve(daily, curve, START);
    return [...daily];
  };

  it('keeps what is before the first point, joins points, holds the last', () => {
    const curve = parseCurve('2025-09-11_1*2025-09-13_3') as Curve;
    expect(path(curve)).toEqual([9, 9, 1, 2, 3, 3, 3, 3]);
    expect(curveStart(curve, START)).toBe(2);
  });

  it('speaks from the first row when its first point lies before the run', () => {
    expect(path(parseCurve('2025-09-07_0*2025-09-11_4') as Curve)).toEqual([2, 3, 4, 4, 4, 4, 4, 4]);
  });

  it('takes days one by one and holds the last', () => {
    expect(path({ kind: 'days', values: [1, 2, 3] })).toEqual([1, 2, 3, 3, 3, 3, 3, 3]);
  });

  it('never leaves the range of its values', () => {
    fc.assert(
      fc.property(points, (curve) => {
        const values = curve.kind === 'points' ? curve.points.map((point) => point.value) : [];
        const daily = path(curve, 500).slice(curveStart(curve, START));
        for (const each of daily) {
          expect(each).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
          expect(each).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
        }
      }),
    );
  });
});
