import { describe, expect, it } from 'vitest';
import { declarations } from '@/lib/catalog';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { allMetrics, createFrame, findColumn, type Frame, type NetworkDeclaration } from '@/simulation/core';
import { buildChart, type NetworkData } from './chart-model';
import { deltaOf, multiplesOf, planComparison, withoutPast } from './comparison-charts';
import { drawPicture } from './picture/draw-picture';
import { pictureOfChart } from './picture/picture-of-chart';
import { firstStart, timeAxis } from './time-axis';

const [filecoin] = declarations;
if (!filecoin) throw new Error('no network');
const METRIC = filecoin.kpis[0] ?? '';
const time = timeAxis({ start: '2025-09-09', days: 100 }, { ...DEFAULT_VIEW, history: '1y' });

const START = firstStart(time);

/** A result in which the metric is what `value` says of each row. */
function frameOf(value: (row: number) => number): Frame {
  const frame = createFrame(allMetrics(filecoin as NetworkDeclaration), 100, START);
  findColumn(frame, METRIC)?.forEach((_, row, column) => (column[row] = value(row)));
  return frame;
}

const runs = ['A', 'B', 'C'].map((letter, place) => ({
  letter,
  place,
  label: `A name that is far too long for a legend ${letter}`,
}));
const data: Record<string, NetworkData> = {
  A: { frame: frameOf(() => 10), history: undefined },
  B: { frame: frameOf((row) => 10 + row), history: undefined },
  C: { frame: frameOf(() => 5), history: undefined },
};
const model = buildChart(planComparison(filecoin, METRIC, runs), data, time, 'en');

describe('charts of a comparison', () => {
  it('draw the same metric of every scenario in a colour, a dash and a tag of its own', () => {
    expect(model.series.map(({ tag }) => tag)).toEqual(['A', 'B', 'C']);
    expect(new Set(model.series.map(({ color }) => color)).size).toBe(3);
    expect(new Set(model.series.map(({ dash }) => dash)).size).toBe(3);
    expect(model.series.map(({ valueAt }) => valueAt(START + 99))).toEqual([10, 109, 5]);
    for (const { label } of model.series) expect(label.length).toBeLessThan(36);
  });

  it('keep colours where a scenario is missing', () => {
    const plan = planComparison(filecoin, METRIC, runs.slice(1));
    expect(plan.series.map(({ color }) => color)).toEqual(model.series.slice(1).map(({ color }) => color));
  });

  it('refuse a metric the network does not have', () => {
    expect(() => planComparison(filecoin, 'nothing', runs)).toThrow(RangeError);
  });

  it('stand side by side on one scale, each over the baseline', () => {
    const small = multiplesOf(model, 0, ['one', 'two', 'three']);
    expect(small.map(({ title }) => title)).toEqual(['one', 'two', 'three']);
    expect(small.map(({ series }) => series.map(({ tag }) => tag))).toEqual([['A'], ['A', 'B'], ['A', 'C']]);
    for (const { axis } of small) expect(axis).toBe(model.axis);
    expect(new Set(small.map(({ id }) => id)).size).toBe(3);
  });

  it('show differences as amounts and as shares, from the start on', () => {
    const options = { base: 0, title: 'difference', description: '' };
    const absolute = deltaOf(model, time, { ...options, measure: 'absolute' });
    const relative = deltaOf(model, time, { ...options, measure: 'relative' });
    const last = START + 99;
    expect(absolute.series.map(({ valueAt }) => valueAt(last))).toEqual([0, 99, -5]);
    expect(relative.series.map(({ valueAt }) => valueAt(last))).toEqual([0, 9.9, -0.5]);
    expect(relative).toMatchObject({ format: 'percent', unit: 'share', title: 'difference' });
    expect(absolute).toMatchObject({ format: model.format, unit: model.unit });
    expect(absolute.series[1]?.valueAt(START - 1)).toBeUndefined();
    expect(absolute.axis.domain[0]).toBeLessThanOrEqual(-5);
    expect(absolute.axis.domain[1]).toBeGreaterThanOrEqual(99);
    expect(absolute.rows.at(-1)).toMatchObject({ x: last, s0: 0, s1: 99, s2: -5 });
  });

  it('have no share of nothing', () => {
    const zero = { ...data, A: { frame: frameOf(() => 0), history: undefined } };
    const chart = buildChart(planComparison(filecoin, METRIC, runs), zero, time, 'en');
    const delta = deltaOf(chart, time, { base: 0, measure: 'relative', title: '', description: '' });
    expect(delta.series.map(({ valueAt }) => valueAt(START))).toEqual([0, undefined, undefined]);
  });

  it('begin with the simulation where there is no past', () => {
    const later = withoutPast(time);
    expect(later.from).toBe(START);
    expect(later.samples[0]).toBe(START);
    expect(later.ticks.every((day) => day >= START)).toBe(true);
  });

  it('carry their tags into pictures', () => {
    const notes = {
      locale: 'en',
      source: [],
      link: '',
      logScale: '',
      forecastFrom: time.to,
      rulesAt: [],
      start: '',
    } as const;
    const { svg } = drawPicture(pictureOfChart(model, time, notes), 'dark');
    for (const { letter } of runs) expect(svg).toMatch(new RegExp(`font-weight="700"[^>]*>${letter}<`));
  });
});
