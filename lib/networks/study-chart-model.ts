import type { Locale, StudyChart, StudyResult } from '@/simulation/core';
import type { ChartRow } from '@/lib/charts/chart-model';
import { lineDash, stackColor } from '@/lib/charts/palette';
import { logAxis, valueAxis, type ValueAxis } from '@/lib/charts/value-axis';

export interface StudyLineModel {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly dash: string;
}

/** A study's chart, ready to draw: rows of `x` and one value a line, and both axes. */
export interface StudyChartModel {
  readonly rows: readonly ChartRow[];
  readonly lines: readonly StudyLineModel[];
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
  return {
    rows,
    lines: keys.map((key, index) => ({
      key,
      label: chart.lines[key]?.[locale] ?? key,
      color: stackColor(index, keys.length, false),
      dash: chart.kind === 'lines' ? lineDash(index) : '',
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
