'use client';

import { useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartModel } from '@/lib/charts/chart-model';
import type { Scale } from '@/lib/charts/series-path';

/** What really was, as dots in the colour of the line that says what the run makes of it. */
export function RealityDots({ model }: { model: ChartModel }) {
  const x = useXAxisScale() as Scale | undefined;
  const y = useYAxisScale() as Scale | undefined;
  if (!x || !y) return null;
  return model.series.flatMap(({ key, color, markers }) =>
    markers.map(({ day, value }) => (
      <circle
        key={`${key} ${day}`}
        cx={x(day)}
        cy={y(value)}
        r={3.5}
        fill="var(--color-surface)"
        stroke={color}
        strokeWidth={1.75}
      />
    )),
  );
}
