import type { ChartModel } from './chart-model';
import type { Stroke } from './label-places';

/** Maps a day or a value to a pixel. */
export type Scale = (value: number) => number;

const round = (pixel: number) => Math.round(pixel * 10) / 10;

/** The SVG path of a single stroke. */
export function strokePath({ from, to }: Stroke): string {
  return `M${from.map(round).join()}L${to.map(round).join()}`;
}

/**
 * The SVG path of a line through the rows that have a value; where one has none, or the scale no place for it, the line
 * breaks. A value alone is a dash.
 */
export function linePath(rows: ChartModel['rows'], key: string, x: Scale, y: Scale): string {
  let path = '';
  let pen = 'M';
  const heights = rows.map((row) => y(row[key] ?? Number.NaN));
  heights.forEach((height, index) => {
    const drawn = Number.isFinite(height);
    if (drawn) path += `${pen}${round(x(rows[index]?.x ?? 0))},${round(height)}`;
    if (drawn && pen === 'M' && !Number.isFinite(heights[index + 1] ?? Number.NaN)) path += 'h2';
    pen = drawn ? 'L' : 'M';
  });
  return path;
}

/** The SVG paths of layers stacked in the order of `keys`, over the rows that have a value for each of them. */
export function stackPaths(rows: ChartModel['rows'], keys: readonly string[], x: Scale, y: Scale): string[] {
  const whole = rows.filter((row) => keys.every((key) => row[key] !== undefined));
  const days = whole.map((row) => round(x(row.x)));
  const edge = (values: readonly number[]) =>
    values.map((value, index) => `${days[index]},${round(y(value))}`);
  let lower = whole.map(() => 0);
  let lowerEdge = edge(lower);
  return keys.map((key) => {
    lower = lower.map((value, index) => value + (whole[index]?.[key] as number));
    const upperEdge = edge(lower);
    const path = whole.length === 0 ? '' : `M${upperEdge.join('L')}L${lowerEdge.reverse().join('L')}Z`;
    lowerEdge = upperEdge;
    return path;
  });
}

/** The SVG path around the area between two lines, over each run of rows that have both. */
export function bandPath(
  rows: ChartModel['rows'],
  band: { readonly low: string; readonly high: string },
  x: Scale,
  y: Scale,
): string {
  let path = '';
  let upper: string[] = [];
  let lower: string[] = [];
  const close = () => {
    if (upper.length > 0) path += `M${upper.join('L')}L${lower.reverse().join('L')}Z`;
    upper = [];
    lower = [];
  };
  for (const row of rows) {
    const [low, high] = [row[band.low], row[band.high]];
    if (low === undefined || high === undefined) close();
    else {
      upper.push(`${round(x(row.x))},${round(y(high))}`);
      lower.push(`${round(x(row.x))},${round(y(low))}`);
    }
  }
  close();
  return path;
}
