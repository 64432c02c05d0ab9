'use client';

import { useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartModel } from '@/lib/charts/chart-model';
import { linePath, stackPaths, type Scale } from '@/lib/charts/series-path';

/** The lines or stacked layers of a chart, on the scales of the Recharts axes around it. */
export function SeriesPaths({ model }: { model: ChartModel }) {
  const x = useXAxisScale() as Scale | undefined;
  const y = useYAxisScale() as Scale | undefined;
  if (!x || !y) return null;
  return model.kind === 'stacked' ? (
    <Layers model={model} x={x} y={y} />
  ) : (
    <Lines model={model} x={x} y={y} />
  );
}

interface SeriesProps {
  readonly model: ChartModel;
  readonly x: Scale;
  readonly y: Scale;
}

function Lines({ model, x, y }: SeriesProps) {
  return model.series.map(({ key, color, dash }) => (
    <path
      key={key}
      data-path={key}
      d={linePath(model.rows, key, x, y)}
      fill="none"
      stroke={color}
      strokeWidth={1.75}
      strokeDasharray={dash}
      strokeLinejoin="round"
    />
  ));
}

function Layers({ model, x, y }: SeriesProps) {
  const paths = stackPaths(
    model.rows,
    model.series.map(({ key }) => key),
    x,
    y,
  );
  return model.series.map(({ key, color }, index) => (
    <path key={key} data-path={key} d={paths[index]} fill={color} fillOpacity={0.92} />
  ));
}
