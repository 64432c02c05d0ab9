import type { ValueAt } from './series-source';

/** Of a chart's height: what leaves the straight line between two samples by less is not seen. */
const SEEN = 0.01;

/**
 * Samples, and between each two of them the place where some line leaves the straight way furthest, if that can be
 * seen: the greatest thing that happens between them is drawn however long the axis is.
 *
 * @param height where a value stands on the chart's scale
 */
export function keepEvents(
  samples: readonly number[],
  lines: readonly ValueAt[],
  height: (value: number) => number = (value) => value,
): number[] {
  const at = (line: ValueAt, place: number) => {
    const value = height(line(place) ?? Number.NaN);
    return Number.isFinite(value) ? value : Number.NaN;
  };
  const ends = lines.map((line) => samples.map((place) => at(line, place)));
  const least = SEEN * spanOf(ends);
  const kept: number[] = [];
  samples.forEach((to, index) => {
    const from = samples[index - 1];
    const event =
      from === undefined || to - from < 2 ? undefined : furthest(from, to, index, lines, ends, at, least);
    if (event !== undefined) kept.push(event);
    kept.push(to);
  });
  return kept;
}

function furthest(
  from: number,
  to: number,
  index: number,
  lines: readonly ValueAt[],
  ends: readonly (readonly number[])[],
  at: (line: ValueAt, place: number) => number,
  least: number,
): number | undefined {
  let most = least;
  let place: number | undefined;
  lines.forEach((line, which) => {
    const before = ends[which]?.[index - 1] ?? Number.NaN;
    const slope = ((ends[which]?.[index] ?? Number.NaN) - before) / (to - from);
    if (Number.isNaN(slope)) return;
    for (let day = from + 1; day < to; day++) {
      const away = Math.abs(at(line, day) - before - slope * (day - from));
      if (away > most) [most, place] = [away, day];
    }
  });
  return place;
}

function spanOf(ends: readonly (readonly number[])[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const values of ends)
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return high > low ? high - low : 0;
}
