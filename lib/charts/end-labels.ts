import type { ChartRow } from './chart-model';
import type { Scale } from './series-path';

/** What stands at the end of a line, and where: at the line's last point, or as near as there is room. */
export interface EndLabel {
  readonly key: string;
  readonly text: string;
  /** A tag stands beside the line; a name, which needs room, over its end. */
  readonly kind: 'tag' | 'name';
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

/** More names than these would cover the lines. */
const MOST_NAMES = 6;

interface Line {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly tag?: string;
}

interface Lines {
  readonly kind: string;
  readonly series: readonly Line[];
  readonly rows: readonly ChartRow[];
}

/** Lines that have tags carry those; a few lines without carry their names; one line and layers carry nothing. */
function textsOf({ kind, series }: Lines): Map<Line, Pick<EndLabel, 'text' | 'kind'>> {
  if (kind !== 'lines') return new Map();
  const tagged = series.flatMap((each) =>
    each.tag === undefined ? [] : [[each, { text: each.tag, kind: 'tag' as const }] as const],
  );
  if (tagged.length > 0 || series.length < 2 || series.length > MOST_NAMES) return new Map(tagged);
  return new Map(series.map((each) => [each, { text: each.label, kind: 'name' as const }] as const));
}

/** Places what stands at the ends of lines, at least `gap` pixels apart and between `top` and `bottom`. */
export function endLabels(
  model: Lines,
  scales: { readonly x: Scale; readonly y: Scale },
  [top, bottom, gap]: readonly [top: number, bottom: number, gap: number],
): EndLabel[] {
  const texts = textsOf(model);
  const ends = model.series.flatMap((series) => {
    const said = texts.get(series);
    const row = model.rows.findLast((each) => each[series.key] !== undefined);
    if (!said || !row) return [];
    const { key, color } = series;
    return [{ key, color, ...said, x: scales.x(row.x), y: scales.y(row[key] ?? 0) }];
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
