import type { Curve, CurvePoint, NumberParameter } from '@/simulation/core';

/** The box a curve is drawn in: days across, values up. */
export interface CurveBox {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** A curve that says what a single value says, with a point to draw at the middle and the end. */
export function flatCurve(value: number, from: number, to: number): CurvePoint[] {
  return [...new Set([from, Math.round((from + to) / 2), to])].map((day) => ({ day, value }));
}

/** The points of a curve; one given by days shows its first, and every value that breaks its line. */
export function pointsOf(curve: Curve, startDay: number): CurvePoint[] {
  if (curve.kind === 'points') return [...curve.points];
  const { values } = curve;
  return values.flatMap((value, row) => {
    const [before, after] = [values[row - 1], values[row + 1]];
    const bends = before === undefined || after === undefined || value - before !== after - value;
    return bends ? [{ day: startDay + row, value }] : [];
  });
}

/** The box of a parameter: its soft range, widened to the values drawn, over the days of the run. */
export function curveBox(
  spec: NumberParameter,
  points: readonly CurvePoint[],
  from: number,
  to: number,
): CurveBox {
  const values = points.map(({ value }) => value);
  return { from, to, low: Math.min(spec.soft[0], ...values), high: Math.max(spec.soft[1], ...values) };
}

/** Where a point stands in its box: shares of width and height, 0…1, from the left and from the bottom. */
export function placeOf(box: CurveBox, { day, value }: CurvePoint): readonly [x: number, y: number] {
  return [(day - box.from) / (box.to - box.from), (value - box.low) / (box.high - box.low)];
}

/** The point at a place of the box, on a whole day and a step of the parameter, inside its hard range. */
export function pointAt(spec: NumberParameter, box: CurveBox, x: number, y: number): CurvePoint {
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  const raw = box.low + clamp(y) * (box.high - box.low);
  const stepped = Number((Math.round(raw / spec.step) * spec.step).toPrecision(12));
  return {
    day: Math.round(box.from + clamp(x) * (box.to - box.from)),
    value: Math.min(spec.hard[1], Math.max(spec.hard[0], stepped)),
  };
}

/** The points with one put at its day; a point that is there already gives way. */
export function withPoint(points: readonly CurvePoint[], point: CurvePoint): CurvePoint[] {
  return [...points.filter(({ day }) => day !== point.day), point].sort((a, b) => a.day - b.day);
}

/** The points with one moved: it never passes its neighbours. */
export function movePoint(points: readonly CurvePoint[], index: number, to: CurvePoint): CurvePoint[] {
  const low = (points[index - 1]?.day ?? -Infinity) + 1;
  const high = (points[index + 1]?.day ?? Infinity) - 1;
  const day = Math.min(high, Math.max(low, to.day));
  return points.map((point, at) => (at === index ? { day, value: to.value } : point));
}
