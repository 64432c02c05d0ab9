'use client';

import { usePlotArea, useYAxisScale } from 'recharts';
import type { Scale } from '@/lib/charts/series-path';
import type { ValueAxis } from '@/lib/charts/value-axis';

/** A line across the plot at every tick of the value axis. The library's grid measures the ticks' texts first. */
export function GridLines({ axis }: { axis: ValueAxis }) {
  const y = useYAxisScale() as Scale | undefined;
  const area = usePlotArea();
  if (!y || !area) return null;
  return axis.ticks.map((tick) => {
    const at = y(tick);
    return (
      <line key={tick} x1={area.x} x2={area.x + area.width} y1={at} y2={at} stroke="var(--color-line)" />
    );
  });
}
