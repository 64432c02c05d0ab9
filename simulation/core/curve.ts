import { formatDate, tryParseDate } from './time';

/** A point of a curve: day number since 1970-01-01, and the value on it. */
export interface CurvePoint {
  readonly day: number;
  readonly value: number;
}

/**
 * An input over time. Points are joined linearly and the last one holds; before the first the input is what it
 * would be without the curve. Days hold one value each from the run's first day on, and the last one holds.
 */
export type Curve =
  | { readonly kind: 'points'; readonly points: readonly CurvePoint[] }
  | { readonly kind: 'days'; readonly values: readonly number[] };

/** More points say nothing that a list of days does not say better. */
export const MAX_CURVE_POINTS = 200;
const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const POINT = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})[_:](${NUMBER})$`, 'i');
const VALUE = new RegExp(`^${NUMBER}$`, 'i');

/**
 * Reads a curve: `2026-01-01_1.2*2027-01-01_2` by points, oldest first, or `1.2*1.1*1` by days. Also with `:` for
 * `_` and a line break for `*`, and a comma between points. Undefined for any other text, such as that of a single number.
 */
export function parseCurve(text: string): Curve | undefined {
  const parts = text
    .split(/[*,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => VALUE.test(part))) {
    // 2,5 is how many write two and a half: never a curve of 2 and then 5.
    return text.includes(',') ? undefined : { kind: 'days', values: parts.map(Number) };
  }
  const points: CurvePoint[] = [];
  for (const part of parts) {
    const [, date = '', value = ''] = POINT.exec(part) ?? [];
    const day = tryParseDate(date);
    if (day === undefined || day <= (points.at(-1)?.day ?? -Infinity)) return undefined;
    points.push({ day, value: Number(value) });
  }
  return points.length > 0 && points.length <= MAX_CURVE_POINTS ? { kind: 'points', points } : undefined;
}

/** The one text of a curve, safe in a URL; `parseCurve` gives the same curve back. */
export function formatCurve(curve: Curve): string {
  return curve.kind === 'days'
    ? curve.values.join('*')
    : curve.points.map(({ day, value }) => `${formatDate(day)}_${value}`).join('*');
}

/** The values of a curve, to be judged one by one. */
export function curveValues(curve: Curve): readonly number[] {
  return curve.kind === 'days' ? curve.values : curve.points.map(({ value }) => value);
}

/** First row of a run from `startDay` on which a curve speaks. */
export function curveStart(curve: Curve, startDay: number): number {
  return curve.kind === 'days' ? 0 : Math.max(0, (curve.points[0]?.day ?? startDay) - startDay);
}

/** Writes a curve over a daily path whose row 0 is `startDay`, in place. */
export function applyCurve(path: Float64Array, curve: Curve, startDay: number): void {
  if (curve.kind === 'days') {
    const last = curve.values.length - 1;
    for (let row = 0; row < path.length; row++) path[row] = curve.values[Math.min(row, last)] as number;
    return;
  }
  const { points } = curve;
  let next = 0;
  for (let row = curveStart(curve, startDay); row < path.length; row++) {
    while (next < points.length && (points[next] as CurvePoint).day <= startDay + row) next++;
    const from = points[next - 1];
    const to = points[next];
    if (!from) continue;
    const share = to ? (startDay + row - from.day) / (to.day - from.day) : 0;
    path[row] = from.value + share * ((to ?? from).value - from.value);
  }
}
