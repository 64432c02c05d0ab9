'use client';

import { useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartModel } from '@/lib/charts/chart-model';
import type { Scale } from '@/lib/charts/series-path';
import { spreadLabels } from '@/lib/charts/spread-labels';

const FONT = 10;
const GAP = 11;

/** The tags of lines where they end, moved apart where lines end together. */
export function EndLabels({ model }: { model: ChartModel }) {
  const x = useXAxisScale() as Scale | undefined;
  const y = useYAxisScale() as Scale | undefined;
  if (!x || !y) return null;
  const ends = model.series.flatMap(({ key, tag, color }) => {
    const row = model.rows.findLast((each) => each[key] !== undefined);
    return tag !== undefined && row ? [{ key, tag, color, x: x(row.x), y: y(row[key] ?? 0) }] : [];
  });
  const [top = 0, bottom = 0] = [y(model.axis.domain[1]), y(model.axis.domain[0])];
  const places = spreadLabels(
    ends.map((end) => end.y),
    GAP,
    top,
    bottom,
  );
  return ends.map(({ key, tag, color, x: left }, index) => (
    <text
      key={key}
      x={left + 3}
      y={(places[index] ?? 0) + FONT / 3}
      fontSize={FONT}
      fontWeight={700}
      fill={color}
    >
      {tag}
    </text>
  ));
}
