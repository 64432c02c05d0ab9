import type { ChartRow } from './chart-model';
import { placeLabels, type PlacedBox, type Stroke } from './label-places';
import { textWidth, wrapText } from './picture/text-width';
import type { Scale } from './series-path';

/** What stands at the end of a line, and where: at the line's last point, or as near as there is room. */
export interface EndLabel {
  readonly key: string;
  readonly text: string;
  /** A tag stands beside the line and begins at `x`; a name, which needs room, over or under its end and ends there. */
  readonly kind: 'tag' | 'name';
  readonly color: string;
  readonly x: number;
  /** Of the middle of the text. */
  readonly y: number;
  /** From the line's last point to a label that is not beside it. */
  readonly leader: Stroke | undefined;
}

/** The box of a plot in pixels. */
interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** More names than these would cover the lines. */
const MOST_NAMES = 6;
/** Of the plot's width, what a name may take. */
const LONGEST_NAME = 0.5;
/** Between a line's end and its tag, or the end of its name. */
const BESIDE = { tag: 3, name: 4 };
/** Further from its line than this a label needs something that leads to it. */
const NEAR = 5;

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

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
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

/** Places what stands at the ends of lines: whole inside the plot's height, off one another and, as far as there is room, off the lines. */
export function endLabels(model: Lines, scales: Scales, plot: PlotBox, size: number): EndLabel[] {
  const texts = textsOf(model);
  const ends = model.series.flatMap((series) => {
    const said = texts.get(series);
    const end = said && lastPoint(model.rows, series.key, scales);
    return said && end
      ? [{ ...boxOf(said, end, plot, size), end, key: series.key, color: series.color }]
      : [];
  });
  if (ends.length === 0) return [];
  const places = placeLabels(
    ends.map(({ box }) => box),
    strokesOf(model, scales),
    { top: plot.top, bottom: plot.bottom, height: heightOf(size), gap: heightOf(size) + 1 },
  );
  return ends.map(({ box, end, text, kind, key, color }, index) => {
    const y = places[index] ?? end[1];
    const x = kind === 'tag' ? box.left : box.right;
    const moved = Math.abs(y - end[1]) > box.reach + NEAR;
    return { key, text, kind, color, x, y, leader: moved ? { from: end, to: [x, y] } : undefined };
  });
}

/** How high a text is, from its highest to its lowest letter. */
export function heightOf(size: number): number {
  return size * 1.1;
}

type Point = Stroke['from'];

function lastPoint(rows: readonly ChartRow[], key: string, { x, y }: Scales): Point | undefined {
  const row = rows.findLast((each) => Number.isFinite(y(each[key] ?? Number.NaN)));
  return row && [x(row.x), y(row[key] ?? 0)];
}

function boxOf(
  { text, kind }: Pick<EndLabel, 'text' | 'kind'>,
  [x, at]: Point,
  plot: PlotBox,
  size: number,
): Pick<EndLabel, 'text' | 'kind'> & { readonly box: PlacedBox } {
  if (kind === 'tag') {
    const left = x + BESIDE.tag;
    return { text, kind, box: { left, right: left + textWidth(text, size), at, reach: 0 } };
  }
  const most = (plot.right - plot.left) * LONGEST_NAME;
  const shown = wrapText(text, size, most, 1)[0] ?? text;
  const width = textWidth(shown, size);
  // The name of a line that ends early stands over the line's middle rather than over the axis.
  const right = Math.max(x - BESIDE.name, plot.left + width);
  return { text: shown, kind, box: { left: right - width, right, at, reach: heightOf(size) / 2 + 2 } };
}

/** All lines, point by point, where they have values. */
function strokesOf({ series, rows }: Lines, { x, y }: Scales): Stroke[] {
  const xs = rows.map((row) => x(row.x));
  return series.flatMap(({ key }) => {
    const points = rows.map((row, index): Point => [xs[index] ?? 0, y(row[key] ?? Number.NaN)]);
    return points.flatMap((to, index): Stroke[] => {
      const from = points[index - 1];
      return from && Number.isFinite(from[1]) && Number.isFinite(to[1]) ? [{ from, to }] : [];
    });
  });
}
