import {
  findColumn,
  parseDate,
  type Frame,
  type HistorySeries,
  type NetworkHistory,
} from '@/simulation/core';

/** Values by day number: real history before the start, the simulation from it on; undefined where neither knows. */
export type ValueAt = (day: number) => number | undefined;

/** A real value after the start, to compare the simulation with. */
export interface RealityMarker {
  readonly day: number;
  readonly value: number;
}

/** The line of one column, `scale` applied to every value. */
export function valueAt(
  column: string,
  frame: Frame | undefined,
  history: NetworkHistory | undefined,
  start: number,
  scale: number,
): ValueAt {
  const simulated = frame && findColumn(frame, column);
  const before = interpolate(seriesOf(column, history, 'series'));
  return (day) => {
    const value = day < start ? before(day) : simulated?.[day - start];
    return value === undefined || Number.isNaN(value) ? undefined : value * scale;
  };
}

/** Dated facts of one column: sparse ones, and whatever history knows from after the start. */
export function realityMarkers(
  column: string,
  history: NetworkHistory | undefined,
  start: number,
  scale: number,
): RealityMarker[] {
  return (history?.series ?? [])
    .filter((series) => series.column === column)
    .flatMap((series) => {
      const days = daysOf(series.points);
      return series.points.map(([, value], index) => ({
        day: days[index] as number,
        value: value * scale,
        series,
      }));
    })
    .filter(({ day, series }) => series.cadence === 'points' || day > start)
    .map(({ day, value }) => ({ day, value }));
}

function seriesOf(column: string, history: NetworkHistory | undefined, cadence: HistorySeries['cadence']) {
  return (
    history?.series.find((series) => series.column === column && series.cadence === cadence)?.points ?? []
  );
}

/** Day numbers of points, read once: a moved slider asks for them again and again. */
const daysOfPoints = new WeakMap<HistorySeries['points'], readonly number[]>();

function daysOf(points: HistorySeries['points']): readonly number[] {
  const days = daysOfPoints.get(points) ?? points.map(([date]) => parseDate(date));
  daysOfPoints.set(points, days);
  return days;
}

/** Linear between the points, undefined outside them. */
function interpolate(points: HistorySeries['points']): (day: number) => number | undefined {
  const days = daysOf(points);
  return (day) => {
    const first = days[0];
    const last = days.at(-1);
    if (first === undefined || last === undefined || day < first || day > last) return undefined;
    let low = 0;
    let high = days.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((days[middle] as number) <= day) low = middle;
      else high = middle;
    }
    const [x0, x1] = [days[low] as number, days[high] as number];
    const [y0, y1] = [points[low]?.[1] ?? 0, points[high]?.[1] ?? 0];
    return x1 === x0 ? y0 : y0 + ((day - x0) / (x1 - x0)) * (y1 - y0);
  };
}
