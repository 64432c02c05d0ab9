import { describe, expect, it } from 'vitest';
import type { NumberParameter } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { curveBox, flatCurve, movePoint, placeOf, pointAt, pointsOf, withPoint } from './curve-edit';

const spec = declarations.find(({ id }) => id === 'filecoin')?.parameters['renewalRate'] as NumberParameter;
const points = [
  { day: 100, value: 0.2 },
  { day: 200, value: 0.6 },
  { day: 300, value: 0.4 },
];

describe('drawing a curve', () => {
  it('starts flat over the run', () => {
    expect(flatCurve(0.5, 0, 10)).toEqual([0, 5, 10].map((day) => ({ day, value: 0.5 })));
    expect(flatCurve(0.5, 3, 3)).toHaveLength(1);
  });

  it('finds the point it has put somewhere', () => {
    const box = curveBox(spec, points, 0, 400);
    for (const point of points) {
      const [x, y] = placeOf(box, point);
      expect(pointAt(spec, box, x, y)).toEqual(point);
    }
  });

  it('keeps to the box and to the accepted range', () => {
    const box = curveBox(spec, points, 0, 400);
    const corner = pointAt(spec, box, 7, 9);
    expect(corner).toEqual({ day: 400, value: Math.min(box.high, spec.hard[1]) });
    expect(pointAt(spec, box, -1, -1).value).toBeGreaterThanOrEqual(spec.hard[0]);
  });

  it('puts points in order of day, one a day', () => {
    expect(withPoint(points, { day: 250, value: 0.9 }).map(({ day }) => day)).toEqual([100, 200, 250, 300]);
    expect(withPoint(points, { day: 200, value: 0.9 })[1]?.value).toBe(0.9);
  });

  it('never moves a point past its neighbours', () => {
    expect(movePoint(points, 1, { day: 999, value: 0.1 })[1]).toEqual({ day: 299, value: 0.1 });
    expect(movePoint(points, 1, { day: -5, value: 0.1 })[1]?.day).toBe(101);
  });

  it('shows a curve given by days at its bends', () => {
    expect(pointsOf({ kind: 'days', values: [1, 2, 3, 3, 3] }, 10)).toEqual([
      { day: 10, value: 1 },
      { day: 12, value: 3 },
      { day: 14, value: 3 },
    ]);
  });
});
