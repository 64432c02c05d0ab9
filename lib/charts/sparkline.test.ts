import { describe, expect, it } from 'vitest';
import { sparkline } from './sparkline';

const BOX = { width: 24, height: 14 };

describe('a small line', () => {
  it('goes from edge to edge, through the highest and the lowest value', () => {
    const { line, reference } = sparkline(Float64Array.of(0, 10, 5), undefined, BOX);
    expect(line).toMatch(/^M2,12/);
    expect(line).toMatch(/L22,7$/);
    expect(line).toContain(',2');
    expect(reference).toBe('');
  });

  it('does not draw noise as mountains', () => {
    const { line } = sparkline(Float64Array.of(100, 100.01), undefined, BOX);
    const heights = [...line.matchAll(/,([\d.]+)/g)].map((match) => Number(match[1]));
    for (const height of heights) expect(Math.abs(height - 7)).toBeLessThan(0.1);
  });

  it('stands on the scale of both lines', () => {
    const both = sparkline(Float64Array.of(1, 1), Float64Array.of(0, 2), BOX);
    expect(both.line).toMatch(/^M2,7/);
    expect(both.reference).toMatch(/^M2,12/);
  });

  it('is nothing where there is nothing', () => {
    expect(sparkline(Float64Array.of(Number.NaN, Number.NaN), undefined, BOX).line).toBe('');
  });
});
