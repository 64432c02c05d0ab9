import { linePath } from './series-path';
import type { ChartRow } from './chart-model';

/** Two lines on one scale, as paths of a drawing of a given size. */
export interface SparklinePaths {
  readonly line: string;
  readonly reference: string;
}

export const SPARKLINE = { width: 120, height: 36 } as const;

const POINTS = 48;
/** Room for the width of a line. */
const MARGIN = 2;
/** A range smaller than this part of the values would draw noise as mountains. */
const LEAST_RANGE = 0.05;

const NOTHING = new Float64Array();

/** Draws a column of a run over that of another, if there is one. Values that are not defined leave a gap. */
export function sparkline(
  values: Float64Array,
  reference = NOTHING as Float64Array,
  box: { readonly width: number; readonly height: number } = SPARKLINE,
): SparklinePaths {
  const last = Math.max(values.length, reference.length) - 1;
  const rows = Array.from({ length: POINTS + 1 }, (_, index): ChartRow => {
    const x = Math.round((index / POINTS) * last);
    const row: Record<string, number> = { x };
    const [line, other] = [values[x], reference[x]];
    if (line !== undefined && Number.isFinite(line)) row.line = line;
    if (other !== undefined && Number.isFinite(other)) row.reference = other;
    return row as ChartRow;
  });
  const drawn = rows.flatMap((row) => [row.line, row.reference].filter((value) => value !== undefined));
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  const range = Math.max(high - low, LEAST_RANGE * Math.max(Math.abs(low), Math.abs(high)), Number.EPSILON);
  const middle = (low + high) / 2;
  const x = (day: number) => MARGIN + (day / Math.max(1, last)) * (box.width - 2 * MARGIN);
  const y = (value: number) => box.height / 2 - ((value - middle) / range) * (box.height - 2 * MARGIN);
  return { line: linePath(rows, 'line', x, y), reference: linePath(rows, 'reference', x, y) };
}
