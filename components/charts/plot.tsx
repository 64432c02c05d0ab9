'use client';

import { useLocale } from 'next-intl';
import { createContext, memo, useCallback, useContext, useMemo } from 'react';
import { LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Locale, MetricFormat } from '@/simulation/core';
import type { ChartModel } from '@/lib/charts/chart-model';
import type { TimeAxis } from '@/lib/charts/time-axis';
import type { ValueAxis } from '@/lib/charts/value-axis';
import { formatTick } from '@/lib/format/number-format';
import { formatTimeTick } from '@/lib/format/position-format';
import { EndLabels } from './end-labels';
import { GridLines } from './grid-lines';
import { PLOT } from './plot-geometry';
import { RealityDots } from './reality-dots';
import { SeriesPaths } from './series-paths';

const MARGIN = { top: PLOT.top, right: PLOT.right, bottom: 0, left: 0 };
const TICK = { fill: 'var(--color-ink-3)', fontSize: 11 };

/** What stands between the axes; handed past them, because they stay as they are while a slider moves. */
const Drawn = createContext<ChartModel | null>(null);

/**
 * Axes, grid, markers and the lines or layers of a chart. Hovering never re-renders it: crosshairs are an
 * overlay. The library draws the axes, anew only when they change; what a moved slider redraws are our own shapes
 * on its scales, because the library's cost several times as much (ADR 6).
 */
export const Plot = memo(function Plot({ model, time }: { model: ChartModel; time: TimeAxis }) {
  return (
    <Drawn value={model}>
      <Axes axis={model.axis} format={model.format} time={time} />
    </Drawn>
  );
});

interface AxesProps {
  readonly axis: ValueAxis;
  readonly format: MetricFormat;
  readonly time: TimeAxis;
}

const Axes = memo(function Axes({ axis, format, time }: AxesProps) {
  const locale = useLocale() as Locale;
  // An axis of the library has a scale only where the chart has data; the series are drawn by ourselves.
  const ends = useMemo(() => [{ x: time.from }, { x: time.to }], [time]);
  const dayTick = useCallback((at: number) => formatTimeTick(time, at, locale), [time, locale]);
  const valueTick = useCallback((value: number) => formatTick(value, format, locale), [format, locale]);
  return (
    <ResponsiveContainer width="100%" height="100%" debounce={50}>
      {/* The library would draw the new ticks once on the old scale, where a logarithm has no place for zero. */}
      <LineChart key={axis.scale} data={ends} margin={MARGIN} accessibilityLayer={false}>
        <GridLines axis={axis} />
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
          scale={axis.scale}
          domain={axis.domain as [number, number]}
          ticks={axis.ticks as number[]}
          tickFormatter={valueTick}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          allowDataOverflow
        />
        <Shapes />
      </LineChart>
    </ResponsiveContainer>
  );
});

function Shapes() {
  const model = useContext(Drawn);
  if (!model) return null;
  return (
    <>
      <SeriesPaths model={model} />
      <EndLabels model={model} />
      <RealityDots model={model} />
    </>
  );
}
