import type { ChartRow } from './chart-model';
import type { ValueAxis } from './value-axis';

/** The part of a chart that says where its rows stand. */
export interface PlacedRows {
  readonly kind: 'lines' | 'stacked' | 'bars';
  readonly rows: readonly ChartRow[];
  readonly x: ValueAxis;
}

/** Where a row stands across the plot: 0 at its left end, 1 at its right. Bars stand in the middle of equal parts. */
export function rowPlace({ kind, rows, x }: PlacedRows, index: number): number {
  if (kind === 'bars') return (index + 0.5) / rows.length;
  const at = x.scale === 'log' ? Math.log10 : (value: number) => value;
  const [low, high] = x.domain;
  return high > low ? (at(rows[index]?.x ?? low) - at(low)) / (at(high) - at(low)) : 0.5;
}

/** The row that stands nearest to a place across the plot; 0 where there is none. */
export function rowAt(placed: PlacedRows, place: number): number {
  let nearest = 0;
  let least = Infinity;
  placed.rows.forEach((_, index) => {
    const distance = Math.abs(rowPlace(placed, index) - place);
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}
