import { describe, expect, it } from 'vitest';
import { rowAt, rowPlace, type PlacedRows } from './row-place';

const rows = [{ x: 1 }, { x: 10 }, { x: 100 }];
const linear: PlacedRows = { kind: 'lines', rows, x: { scale: 'linear', domain: [0, 100], ticks: [] } };
const log: PlacedRows = { ...linear, x: { scale: 'log', domain: [1, 100], ticks: [] } };

describe('rowPlace', () => {
  it('follows the axis, and puts bars into equal parts', () => {
    expect(rows.map((_, index) => rowPlace(linear, index))).toEqual([0.01, 0.1, 1]);
    expect(rows.map((_, index) => rowPlace(log, index))).toEqual([0, 0.5, 1]);
    expect(rows.map((_, index) => rowPlace({ ...linear, kind: 'bars' }, index))).toEqual([1 / 6, 0.5, 5 / 6]);
  });

  it('stands in the middle of an axis without length', () => {
    const point: PlacedRows = { ...linear, rows: [{ x: 3 }], x: { ...linear.x, domain: [3, 3] } };
    expect(rowPlace(point, 0)).toBe(0.5);
  });
});

describe('rowAt', () => {
  it('is the nearest row, also beyond the ends', () => {
    expect([-1, 0.05, 0.06, 0.6, 2].map((place) => rowAt(linear, place))).toEqual([0, 0, 1, 2, 2]);
    expect(rowAt(log, 0.3)).toBe(1);
  });

  it('finds again every row it placed', () => {
    for (const placed of [linear, log, { ...linear, kind: 'bars' } satisfies PlacedRows])
      rows.forEach((_, index) => expect(rowAt(placed, rowPlace(placed, index))).toBe(index));
  });
});
