import { describe, expect, it } from 'vitest';
import { bandPath, linePath, stackPaths } from './series-path';

const rows = [
  { x: 0, a: 1, b: 2 },
  { x: 1, a: 3 },
  { x: 2, a: 2, b: 1 },
];
const x = (day: number) => 10 * day;
const y = (value: number) => 100 - 10 * value;

describe('linePath', () => {
  it('joins the rows that have a value and breaks where one has none', () => {
    expect(linePath(rows, 'a', x, y)).toBe('M0,90L10,70L20,80');
    expect(linePath(rows, 'b', x, y)).toBe('M0,80h2M20,90h2');
    expect(linePath(rows, 'c', x, y)).toBe('');
  });

  it('breaks where the scale has no place for a value', () => {
    const log = (value: number) => 100 - 10 * Math.log10(value);
    const zero = [
      { x: 0, a: 1 },
      { x: 1, a: 0 },
      { x: 2, a: 10 },
      { x: 3, a: 1 },
    ];
    expect(linePath(zero, 'a', x, log)).toBe('M0,100h2M20,90L30,100');
  });
});

describe('stackPaths', () => {
  it('lays each layer on the one below, over whole rows', () => {
    expect(stackPaths(rows, ['a', 'b'], x, y)).toEqual([
      'M0,90L20,80L20,100L0,100Z',
      'M0,70L20,70L20,80L0,90Z',
    ]);
  });

  it('is empty without whole rows', () => {
    expect(stackPaths(rows, ['a', 'c'], x, y)).toEqual(['', '']);
  });
});

describe('bandPath', () => {
  it('goes along the upper line and back along the lower, and breaks where one has no value', () => {
    const band = { low: 'b', high: 'a' };
    expect(
      bandPath(
        [rows[0], { x: 1, a: 3, b: 1 }].filter((row) => row !== undefined),
        band,
        x,
        y,
      ),
    ).toBe('M0,90L10,70L10,90L0,80Z');
    expect(bandPath(rows, band, x, y)).toBe('M0,90L0,80ZM20,80L20,90Z');
  });
});
