'use client';

import { useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartModel } from '@/lib/charts/chart-model';
import { endLabels } from '@/lib/charts/end-labels';
import type { Scale } from '@/lib/charts/series-path';

const FONT = 10;
const GAP = 11;

/** The tags of lines where they end, moved apart where lines end together. */
export function EndLabels({ model }: { model: ChartModel }) {
  const x = useXAxisScale() as Scale | undefined;
  const y = useYAxisScale() as Scale | undefined;
  if (!x || !y) return null;
  const [low, high] = model.axis.domain;
  return endLabels(model.series, model.rows, { x, y }, [y(high), y(low), GAP]).map((label) => (
    <text
      key={label.key}
      x={label.x + 3}
      y={label.y + FONT / 3}
      fontSize={FONT}
      fontWeight={700}
      fill={label.color}
    >
      {label.tag}
    </text>
  ));
}
