import type { Locale, StudyChart, StudyResult } from '@/simulation/core';
import type { BandShape } from '@/lib/charts/band-shape';
import type { ChartRow } from '@/lib/charts/chart-model';
import { BAND_OPACITY, lineDash, stackColor } from '@/lib/charts/palette';
import { logAxis, valueAxis, type ValueAxis } from '@/lib/charts/value-axis';

export interface StudyLineModel {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly dash: string;
}

/** An area between two values of each row. */
export interface StudyBandModel extends BandShape {
  readonly label: string;
}

/** A study's chart, ready to draw: rows of `x` and one value a line, and both axes. */
export interface StudyChartModel {
  readonly kind: StudyChart['kind'];
  readonly rows: readonly ChartRow[];
  /** Every line there is a value of, in the order they are declared. */
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  /** Those that are drawn: all that bound no band. */
  readonly lines: readonly StudyLineModel[];
  readonly bands: readonly StudyBandModel[];
  readonly x: ValueAxis;
  readonly y: ValueAxis;
}

/** Values without a number are left out of their row, so that the line breaks there. */
export function buildStudyChart(
  chart: StudyChart,
  result: StudyResult['charts'][string],
  locale: Locale,
): StudyChartModel {
  const keys = Object.keys(chart.lines);
  const rows = Array.from(result.x, (x, index) => {
    const row: Record<string, number> & { x: number } = { x };
    for (const key of keys) {
      const value = result.lines[key]?.[index];
      if (value !== undefined && Number.isFinite(value)) row[key] = value;
    }
    return row;
  });
  const heights = rows.flatMap((row) => {
    const values = keys.flatMap((key) => row[key] ?? []);
    return chart.kind === 'stacked' ? [values.reduce((sum, value) => sum + value, 0)] : values;
  });
  const { bands = [] } = chart;
  const columns = keys.map((key) => ({ key, label: chart.lines[key]?.[locale] ?? key }));
  const drawn = columns.filter(({ key }) => !bands.some(({ low, high }) => low === key || high === key));
  return {
    kind: chart.kind,
    rows,
    columns,
    lines: drawn.map((column, index) => ({
      ...column,
      color: stackColor(index, drawn.length, false),
      dash: chart.kind === 'lines' ? lineDash(index) : '',
    })),
    bands: bands.map(({ label, low, high }, index) => ({
      key: `${low}..${high}`,
      label: label[locale],
      low,
      high,
      color: stackColor(0, drawn.length, false),
      opacity: BAND_OPACITY,
      shade: 1 - (1 - BAND_OPACITY) ** (index + 1),
    })),
    x: axisOver(Array.from(result.x), chart.x.scale, false),
    y: axisOver(heights, chart.y.scale, true),
  };
}

function axisOver(
  values: readonly number[],
  scale: 'linear' | 'log' | undefined,
  fromZero: boolean,
): ValueAxis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (scale === 'log') return logAxis(low, high);
  const axis = valueAxis(low, high);
  // A horizontal axis ends with its data; a vertical one with a round number.
  return fromZero || !Number.isFinite(low) || low === high ? axis : { ...axis, domain: [low, high] };
}
