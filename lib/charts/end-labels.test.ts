import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartModel } from './chart-model';
import { endLabels } from './end-labels';

function chartOf(values: readonly (number | undefined)[], axis: ChartModel['axis']): ChartModel {
  const row = (x: number): ChartModel['rows'][number] => ({
    ...Object.fromEntries(
      values.flatMap((value, index) => (value === undefined ? [] : [[`s${index}`, value] as const])),
    ),
    x,
  });
  return {
    id: 'a.b',
    title: '',
    description: '',
    kind: 'lines',
    format: 'decimal',
    unit: 'none',
    rows: [row(0), row(10)],
    series: values.map((_, index) => ({
      key: `s${index}`,
      network: 'a',
      column: 'b',
      label: `line ${index}`,
      color: 'red',
      dash: '',
      valueAt: () => undefined,
      end: 10,
      markers: [],
    })),
    axis,
    start: 0,
    sources: [],
    drivenBy: undefined,
  };
}

const LINEAR = { scale: 'linear', domain: [0, 100], ticks: [] } as const;

describe('the names at the ends of lines', () => {
  it('stand at the height of their ends where there is room', () => {
    const labels = endLabels(chartOf([0, 100, 50], LINEAR));
    expect(labels.map(({ label, top, at }) => [label, top, at])).toEqual([
      ['line 1', 0, 10],
      ['line 2', 0.5, 10],
      ['line 0', 1, 10],
    ]);
    const log = { scale: 'log', domain: [1, 100], ticks: [] } as const;
    expect(endLabels(chartOf([10, 100], log)).map(({ top }) => top)).toEqual([0, 0.5]);
  });

  it('never cover each other nor leave the plot, and keep the order of the lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 6 }),
        (values) => {
          const tops = endLabels(chartOf(values, LINEAR)).map(({ top }) => top);
          expect(tops).toHaveLength(values.length);
          for (const top of tops) expect(top >= 0 && top <= 1).toBe(true);
          for (const [index, top] of tops.slice(1).entries())
            expect(top - (tops[index] ?? 0)).toBeGreaterThan(0.0749);
        },
      ),
    );
  });

  it('are none for one line, for too many, and for a line that is nowhere', () => {
    expect(endLabels(chartOf([1], LINEAR))).toEqual([]);
    expect(endLabels(chartOf([1, 2, 3, 4, 5, 6, 7], LINEAR))).toEqual([]);
    expect(endLabels(chartOf([1, undefined], LINEAR)).map(({ label }) => label)).toEqual(['line 0']);
  });
});
