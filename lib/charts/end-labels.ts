import type { ChartRow, SeriesModel } from './chart-model';
import type { Scale } from './series-path';

type Line = Pick<SeriesModel, 'key' | 'color' | 'tag'>;

/** The tag of a line, and where it stands: beside the line's last point, or as near as there is room. */
export interface EndLabel {
  readonly key: string;
  readonly tag: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

/** Places the tags of lines at their ends, at least `gap` pixels apart and between `top` and `bottom`. */
export function endLabels(
  series: readonly Line[],
  rows: readonly ChartRow[],
  scales: { readonly x: Scale; readonly y: Scale },
  [top, bottom, gap]: readonly [top: number, bottom: number, gap: number],
): EndLabel[] {
  const ends = series.flatMap(({ key, tag, color }) => {
    const row = rows.findLast((each) => each[key] !== undefined);
    if (tag === undefined || !row) return [];
    return [{ key, tag, color, x: scales.x(row.x), y: scales.y(row[key] ?? 0) }];
  });
  const places = spreadLabels(
    ends.map(({ y }) => y),
    gap,
    top,
    bottom,
  );
  return ends.map((end, index) => ({ ...end, y: places[index] ?? end.y }));
}

/**
 * Positions for labels that want to stand at `wanted` along a line from `low` to `high`, at least `gap` apart: in the
 * same order, none further from its place than it has to be. Where there is no room for all, they share it evenly.
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((one, two) => one.at - two.at);
  const step = Math.min(gap, (high - low) / Math.max(1, order.length - 1));
  const placed: number[] = new Array<number>(wanted.length).fill(low);
  let least = low;
  for (const { at, index } of order) {
    placed[index] = Math.max(at, least);
    least = (placed[index] ?? low) + step;
  }
  let most = high;
  for (const { index } of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? high, most);
    most = (placed[index] ?? high) - step;
  }
  return placed;
}
