'use client';

import { useLocale } from 'next-intl';
import { memo, useCallback, useMemo } from 'react';
import { CartesianGrid, LineChart, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Locale } from '@/simulation/core';
import type { ChartModel } from '@/lib/charts/chart-model';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatTick } from '@/lib/format/number-format';
import { formatTimeTick } from '@/lib/format/position-format';
import { EndLabels } from './end-labels';
import { PLOT } from './plot-geometry';
import { SeriesPaths } from './series-paths';

const MARGIN = { top: PLOT.top, right: PLOT.right, bottom: 0, left: 0 };
const TICK = { fill: 'var(--color-ink-3)', fontSize: 11 };

/**
 * Axes, grid, markers and the lines or layers of a chart. Hovering never re-renders it: crosshairs are an
 * overlay. The series are our own paths on the chart's scales, because a moved slider redraws up to eleven
 * layers at once and the library's series cost several times as much (ADR 6).
 */
export const Plot = memo(function Plot({ model, time }: { model: ChartModel; time: TimeAxis }) {
  const locale = useLocale() as Locale;
  const { format } = model;
  // An axis of the library has a scale only where the chart has data; the series are drawn by ourselves.
  const ends = useMemo(() => [{ x: time.from }, { x: time.to }], [time]);
  const dayTick = useCallback((at: number) => formatTimeTick(time, at, locale), [time, locale]);
  const valueTick = useCallback((value: number) => formatTick(value, format, locale), [format, locale]);
  return (
    <ResponsiveContainer width="100%" height="100%" debounce={50}>
      {/* The library would draw the new ticks once on the old scale, where a logarithm has no place for zero. */}
      <LineChart key={model.axis.scale} data={ends} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--color-line)" vertical={false} />
        <XAxis
          dataKey="x"
          type="number"
          domain={[time.from, time.to]}
          ticks={time.ticks as number[]}
          tickFormatter={dayTick}
          height={PLOT.bottom}
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--color-line-strong)' }}
          interval="preserveStartEnd"
        />
        <YAxis
          width={PLOT.left}
          scale={model.axis.scale}
          domain={model.axis.domain as [number, number]}
          ticks={model.axis.ticks as number[]}
          tickFormatter={valueTick}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          allowDataOverflow
        />
        <SeriesPaths model={model} />
        <EndLabels model={model} />
        {model.series.flatMap((series) =>
          series.markers.map((marker) => (
            <ReferenceDot
              key={`${series.key} ${marker.day}`}
              x={marker.day}
              y={marker.value}
              r={3.5}
              fill="var(--color-surface)"
              stroke={series.color}
              strokeWidth={1.75}
            />
          )),
        )}
      </LineChart>
    </ResponsiveContainer>
  );
});
