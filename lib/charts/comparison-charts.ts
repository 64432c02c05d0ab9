import { keepEvents } from './keep-events';
import { allMetrics, text, type NetworkDeclaration } from '@/simulation/core';
import type { ChartModel, ChartPlan, ChartRow, SeriesModel } from './chart-model';
import { lineDash, scenarioColor } from './palette';
import { firstStart, type TimeAxis } from './time-axis';
import { valueAxis } from './value-axis';

/** A scenario as charts name it: its letter stands at the end of its line. */
export interface ChartedRun {
  readonly place: number;
  readonly letter: string;
  readonly label: string;
}

/** The legend has room for so much of a name. */
const LONGEST_LABEL = 30;

/** One metric of a network in several runs, each under its letter. */
export function planComparison(
  declaration: NetworkDeclaration,
  metric: string,
  runs: readonly ChartedRun[],
): ChartPlan {
  const spec = allMetrics(declaration)[metric];
  if (!spec) throw new RangeError(`${declaration.id} has no metric "${metric}"`);
  return {
    id: `comparison.${declaration.id}.${metric}`,
    title: spec.label,
    description: spec.description,
    kind: 'lines',
    format: spec.format,
    unit: spec.unit,
    scale: 'linear',
    series: runs.map(({ place, letter, label }) => {
      const name = `${letter} · ${shortened(label)}`;
      return {
        network: declaration.id,
        run: letter,
        column: metric,
        label: text(name, name),
        color: scenarioColor(place),
        dash: lineDash(place),
        tag: letter,
      };
    }),
  };
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
}

/** One chart a line, each with the baseline behind it and all on the scale of the whole. */
export function multiplesOf(model: ChartModel, base: number, titles: readonly string[]): ChartModel[] {
  return model.series.map((series, place) => ({
    ...model,
    id: `${model.id}.${series.tag ?? series.key}`,
    title: titles[place] ?? series.label,
    series: model.series.filter((each, at) => at === base || each === series),
  }));
}

interface DeltaOptions {
  readonly measure: 'relative' | 'absolute';
  readonly base: number;
  readonly title: string;
  readonly description: string;
}

/** The lines of a chart as differences from one of them, which becomes the zero line. Before the start there is none. */
export function deltaOf(model: ChartModel, time: TimeAxis, options: DeltaOptions): ChartModel {
  const { measure, base, title, description } = options;
  const start = firstStart(time);
  const reference = model.series[base];
  const difference = (value: number | undefined, from: number | undefined) => {
    if (value === undefined || from === undefined) return undefined;
    if (measure === 'absolute') return value - from;
    return from === 0 ? (value === 0 ? 0 : undefined) : (value - from) / Math.abs(from);
  };
  const series = model.series.map((each): SeriesModel => {
    const at = (day: number) =>
      day < start ? undefined : difference(each.valueAt(day), reference?.valueAt(day));
    return { ...each, valueAt: at, markers: [] };
  });
  const lines = series.map(({ valueAt }) => valueAt);
  const rows = keepEvents(time.samples, lines).map((x): ChartRow => {
    const row: Record<string, number> = { x };
    for (const { key, valueAt } of series) {
      const value = valueAt(x);
      if (value !== undefined) row[key] = value;
    }
    return row as ChartRow;
  });
  const values = rows.flatMap(({ x: _day, ...drawn }) => Object.values(drawn));
  return {
    ...model,
    id: `${model.id}.${measure}`,
    title,
    description,
    ...(measure === 'relative' && { format: 'percent', unit: 'share' }),
    series,
    rows,
    axis: valueAxis(Math.min(...values), Math.max(...values)),
    sources: [],
  };
}

/** The same axis from the first simulated day on, for what has no past. */
export function withoutPast(time: TimeAxis): TimeAxis {
  const start = firstStart(time);
  return {
    ...time,
    from: start,
    samples: time.samples.filter((day) => day >= start),
    ticks: time.ticks.filter((day) => day >= start),
  };
}
