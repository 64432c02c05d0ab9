import type { Locale, LocalizedText, MetricFormat, MetricSet, UnitId } from '@/simulation/core';
import { allMetrics, type Frame, type NetworkDeclaration, type NetworkHistory } from '@/simulation/core';
import { lineDash, NETWORK_COLORS, stackColor } from './palette';
import { realityMarkers, valueAt, type RealityMarker, type ValueAt } from './series-source';
import type { TimeAxis } from './time-axis';
import { logAxis, valueAxis, type ValueAxis } from './value-axis';

/** One line or layer of a chart. */
export interface SeriesModel {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly dash: string;
  /** Written at the end of its line. */
  readonly tag?: string;
  readonly valueAt: ValueAt;
  readonly markers: readonly RealityMarker[];
}

/** A sampled day: `x` and one value a series; absent where a series is undefined. */
export type ChartRow = Readonly<Record<string, number>> & { readonly x: number };

/** Everything a chart component needs; built once a frame, never while hovering. */
export interface ChartModel {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'lines' | 'stacked';
  readonly format: MetricFormat;
  readonly unit: UnitId;
  readonly series: readonly SeriesModel[];
  readonly rows: readonly ChartRow[];
  readonly axis: ValueAxis;
  /** Titles of the documents the real figures are from. */
  readonly sources: readonly string[];
}

/** One column to draw, before it has data. */
export interface SeriesPlan {
  readonly network: string;
  readonly column: string;
  readonly label: LocalizedText;
  readonly color: string;
  readonly dash: string;
  readonly scale?: number;
  /** Which of several results of the network; left out where there is but one. */
  readonly run?: string;
  readonly tag?: string;
}

export interface ChartPlan {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly kind: 'lines' | 'stacked';
  readonly format: MetricFormat;
  readonly unit: UnitId;
  readonly scale: 'linear' | 'log';
  readonly series: readonly SeriesPlan[];
  readonly drivenBy?: readonly string[] | undefined;
}

/** Where the data of a line is: under its result's name, or its network's. */
const dataKey = ({ network, run }: SeriesPlan) => run ?? network;

/** What a network has to show: its run and its past. */
export interface NetworkData {
  readonly frame: Frame | undefined;
  readonly history: NetworkHistory | undefined;
}

/** A member's name with that of its family, where two families stand in one chart. */
function joined(family: LocalizedText, member: LocalizedText): LocalizedText {
  return { en: `${family.en}: ${member.en}`, 'zh-CN': `${family['zh-CN']}：${member['zh-CN']}` };
}

/** The plan of a chart a network declares. */
export function planChart(declaration: NetworkDeclaration, chartId: string): ChartPlan {
  const chart = declaration.charts[chartId];
  const metrics: MetricSet = allMetrics(declaration);
  const first = metrics[chart?.metrics[0] ?? ''];
  if (!chart || !first)
    throw new RangeError(`${declaration.id} declares no chart "${chartId}" of known metrics`);
  const accent = NETWORK_COLORS[declaration.id] ?? 'currentColor';
  const families = chart.metrics.filter((id) => metrics[id]?.members).length;
  const columns = chart.metrics.flatMap((id) => {
    const spec = metrics[id];
    if (!spec) throw new RangeError(`chart ${declaration.id}/${chartId} draws the unknown metric "${id}"`);
    return spec.members
      ? spec.members.map((member) => ({
          column: `${id}.${member.key}`,
          label: families > 1 ? joined(spec.label, member.label) : member.label,
        }))
      : [{ column: id, label: spec.label }];
  });
  const many = chart.kind === 'stacked' || columns.length > 3;
  const hasRest = columns.at(-1)?.column.endsWith('.rest') ?? false;
  return {
    id: `${declaration.id}.${chartId}`,
    title: chart.title,
    description: chart.description,
    kind: chart.kind,
    format: first.format,
    unit: first.unit,
    scale: chart.scale ?? 'linear',
    drivenBy: chart.drivenBy,
    series: columns.map((column, index) => ({
      ...column,
      network: declaration.id,
      color: many ? stackColor(index, columns.length, hasRest) : accent,
      dash: chart.kind === 'stacked' ? '' : lineDash(index),
    })),
  };
}

/** Samples a plan on the time axis. */
export function buildChart(
  plan: ChartPlan,
  data: Readonly<Record<string, NetworkData>>,
  time: TimeAxis,
  locale: Locale,
): ChartModel {
  const series = plan.series.map((each, index): SeriesModel => {
    const { frame, history } = data[dataKey(each)] ?? { frame: undefined, history: undefined };
    const scale = each.scale ?? 1;
    const markers = realityMarkers(each.column, history, time.start, scale);
    return {
      key: `s${index}`,
      label: each.label[locale],
      color: each.color,
      dash: each.dash,
      ...(each.tag !== undefined && { tag: each.tag }),
      valueAt: valueAt(each.column, frame, history, time.start, scale),
      markers: plan.kind === 'stacked' ? [] : markers.filter(({ day }) => day >= time.from && day <= time.to),
    };
  });
  const rows = time.samples.map((day) => sample(series, day));
  return {
    id: plan.id,
    title: plan.title[locale],
    description: plan.description[locale],
    kind: plan.kind,
    format: plan.format,
    unit: plan.unit,
    series,
    rows,
    axis: axisOf(plan, series, rows),
    sources: sourcesOf(plan, data),
  };
}

function sourcesOf(plan: ChartPlan, data: Readonly<Record<string, NetworkData>>): string[] {
  const drawn = plan.series.flatMap((each) =>
    (data[dataKey(each)]?.history?.series ?? []).filter(({ column }) => column === each.column),
  );
  return [...new Set(drawn.map(({ source }) => source.title))];
}

function sample(series: readonly SeriesModel[], day: number): ChartRow {
  const row: Record<string, number> = { x: day };
  for (const { key, valueAt: at } of series) {
    const value = at(day);
    if (value !== undefined) row[key] = value;
  }
  return row as ChartRow;
}

function axisOf(plan: ChartPlan, series: readonly SeriesModel[], rows: readonly ChartRow[]): ValueAxis {
  if (plan.kind === 'stacked' && plan.unit === 'share') return valueAxis(0, 1);
  let low = Infinity;
  let high = -Infinity;
  const include = (value: number) => {
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const row of rows) {
    let sum = 0;
    for (const { key } of series) {
      const value = row[key];
      if (value === undefined) continue;
      sum += value;
      include(plan.kind === 'stacked' ? sum : value);
    }
  }
  for (const { markers } of series) for (const { value } of markers) include(value);
  return plan.scale === 'log' ? logAxis(low, high) : valueAxis(low, high);
}
