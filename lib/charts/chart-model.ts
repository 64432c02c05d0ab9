import type { Locale, LocalizedText, MetricFormat, MetricSet, UnitId } from '@/simulation/core';
import { allMetrics, type Frame, type NetworkDeclaration, type NetworkHistory } from '@/simulation/core';
import { keepEvents } from './keep-events';
import { lineDash, NETWORK_COLORS, stackColor } from './palette';
import { realityMarkers, valueAt, type RealityMarker, type ValueAt } from './series-source';
import { commonStart, dayAtPosition, positionOfDay, type TimeAxis } from './time-axis';
import { logAxis, valueAxis, type ValueAxis } from './value-axis';

/** One line or layer of a chart. */
export interface SeriesModel {
  readonly key: string;
  readonly network: string;
  readonly column: string;
  readonly label: string;
  readonly color: string;
  readonly dash: string;
  /** Written at the end of its line. */
  readonly tag?: string;
  /** By position on the time axis. */
  readonly valueAt: ValueAt;
  /** Position of its last simulated day, or the end of the axis. */
  readonly end: number;
  /** `day` is a position on the time axis. */
  readonly markers: readonly RealityMarker[];
}

/** A sampled position: `x` and one value a series; absent where a series is undefined. */
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
  /** Position where the simulation of every line begins; undefined where they begin at different ones. */
  readonly start: number | undefined;
  /** Titles of the documents the real figures are from. */
  readonly sources: readonly string[];
  /** Keys of the inputs that decide the lines, where the chart names them. */
  readonly drivenBy: readonly string[] | undefined;
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
  /** Every line as 100 on the first simulated day. */
  readonly indexed?: boolean;
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
  const series = plan.series.map((each, index) =>
    buildSeries(plan, each, index, data[dataKey(each)], time, locale),
  );
  const lines = series.map((each) => each.valueAt);
  const places = keepEvents(time.samples, lines, plan.scale === 'log' ? Math.log10 : undefined);
  const rows = places.map((position) => sample(series, position));
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
    start: commonStart(time, [...new Set(plan.series.map(({ network }) => network))]),
    sources: chartSources(plan, data),
    drivenBy: plan.drivenBy,
  };
}

const NOTHING: NetworkData = { frame: undefined, history: undefined };

function buildSeries(
  plan: ChartPlan,
  { network, column, label, color, dash, tag, scale = 1 }: SeriesPlan,
  index: number,
  { frame, history }: NetworkData = NOTHING,
  time: TimeAxis,
  locale: Locale,
): SeriesModel {
  const start = dayAtPosition(time, network, time.starts[network] ?? 0);
  const declared = valueAt(column, frame, history, start, scale);
  const factor = plan.indexed ? 100 / (declared(start) ?? Number.NaN) : 1;
  const known = Number.isFinite(factor);
  const markers =
    known && plan.kind !== 'stacked' ? realityMarkers(column, history, start, scale * factor) : [];
  return {
    key: `s${index}`,
    network,
    column,
    label: label[locale],
    color,
    dash,
    ...(tag !== undefined && { tag }),
    valueAt: (position) => {
      const value = known ? declared(dayAtPosition(time, network, position)) : undefined;
      return value === undefined ? undefined : value * factor;
    },
    end: Math.min(time.to, positionOfDay(time, network, start + (frame?.rows ?? Infinity) - 1)),
    markers: markers
      .map(({ day, value }) => ({ day: positionOfDay(time, network, day), value }))
      .filter(({ day }) => day >= time.from && day <= time.to),
  };
}

/** Titles of the documents the real figures of a chart are from. */
export function chartSources(
  plan: ChartPlan,
  data: Readonly<Record<string, Pick<NetworkData, 'history'>>>,
): string[] {
  const drawn = plan.series.flatMap((each) =>
    (data[dataKey(each)]?.history?.series ?? []).filter(({ column }) => column === each.column),
  );
  return [...new Set(drawn.map(({ source }) => source.title))];
}

function sample(series: readonly SeriesModel[], position: number): ChartRow {
  const row: Record<string, number> = { x: position };
  for (const { key, valueAt: at } of series) {
    const value = at(position);
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
