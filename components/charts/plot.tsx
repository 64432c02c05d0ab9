'use client';

import { useLocale } from 'next-intl';
import { createContext, memo, useContext, useMemo } from 'react';
import { LineChart, XAxis, YAxis } from 'recharts';
import type { Locale, MetricFormat } from '@/simulation/core';
import type { ChartModel } from '@/lib/charts/chart-model';
import { fittingValues } from '@/lib/charts/fitting-ticks';
import type { TimeAxis } from '@/lib/charts/time-axis';
import type { ValueAxis } from '@/lib/charts/value-axis';
import { formatTick } from '@/lib/format/number-format';
import { AXIS_LINE, dayLabel, dayTicks, UNMEASURED, valueLabel } from './axis-ticks';
import { EndLabels } from './end-labels';
import { GridLines } from './grid-lines';
import { PLOT } from './plot-geometry';
import { RealityDots } from './reality-dots';
import { SeriesPaths } from './series-paths';
import type { Box } from './use-box';

const MARGIN = { top: PLOT.top, right: PLOT.right, bottom: 0, left: 0 };

/** What stands between the axes; handed past them, because they stay as they are while a slider moves. */
const Drawn = createContext<ChartModel | null>(null);

interface PlotProps {
  readonly model: ChartModel;
  readonly time: TimeAxis;
  /** Size of the whole chart. */
  readonly box: Box;
}

/**
 * Axes, grid, markers and the lines or layers of a chart. Hovering never re-renders it: crosshairs are an
 * overlay. The library draws the axes, anew only when they change; what a moved slider redraws are our own shapes
 * on its scales, because the library's cost several times as much (ADR 6).
 */
export const Plot = memo(function Plot({ model, time, box }: PlotProps) {
  return (
    <Drawn value={model}>
      <Axes axis={model.axis} format={model.format} time={time} box={box} />
    </Drawn>
  );
});

interface AxesProps {
  readonly axis: ValueAxis;
  readonly format: MetricFormat;
  readonly time: TimeAxis;
  readonly box: Box;
}

const Axes = memo(function Axes({ axis, format, time, box }: AxesProps) {
  const locale = useLocale() as Locale;
  // An axis of the library has a scale only where the chart has data; the series are drawn by ourselves.
  const ends = useMemo(() => [{ x: time.from }, { x: time.to }], [time]);
  const { width, height } = box;
  const x = useMemo(() => {
    const days = dayTicks(time, width, locale);
    return { ticks: days.map(({ day }) => day), tick: dayLabel(days) };
  }, [time, width, locale]);
  const values = useMemo(() => fittingValues(axis.ticks, height - PLOT.top - PLOT.bottom), [axis, height]);
  const valueTick = useMemo(() => valueLabel((value) => formatTick(value, format, locale)), [format, locale]);
  return (
    // The library would draw the new ticks once on the old scale, where a logarithm has no place for zero.
    <LineChart
      key={axis.scale}
      width={width}
      height={height}
      data={ends}
      margin={MARGIN}
      accessibilityLayer={false}
    >
      <GridLines axis={axis} />
      <XAxis
        dataKey="x"
        type="number"
        domain={[time.from, time.to]}
        ticks={x.ticks}
        tick={x.tick}
        height={PLOT.bottom}
        tickLine={false}
        axisLine={AXIS_LINE}
        {...UNMEASURED}
      />
      <YAxis
        width={PLOT.left}
        scale={axis.scale}
        domain={axis.domain as [number, number]}
        ticks={values}
        tick={valueTick}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
        {...UNMEASURED}
      />
      <Shapes />
    </LineChart>
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
