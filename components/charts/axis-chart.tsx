'use client';

import { useLocale } from 'next-intl';
import { Area, Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Locale, MetricFormat } from '@/simulation/core';
import type { BandShape } from '@/lib/charts/band-shape';
import type { ValueAxis } from '@/lib/charts/value-axis';
import { formatTick } from '@/lib/format/number-format';
import { AXIS_PLOT } from './plot-geometry';

interface AxisChartProps {
  readonly kind: 'lines' | 'stacked' | 'bars';
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly lines: readonly {
    readonly key: string;
    readonly color: string;
    readonly dash: string;
  }[];
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly bands?: readonly BandShape[];
  readonly xLabel: string;
  readonly yFormat: MetricFormat;
}

const TICK = { fill: 'var(--color-ink-3)', fontSize: 11 };
const MARGIN = { top: AXIS_PLOT.top, right: AXIS_PLOT.right, bottom: 14, left: 0 };

/** A chart over any number, for what is computed now and then: the library draws it whole. */
export function AxisChart({ kind, rows, lines, bands = [], x, y, xLabel, yFormat }: AxisChartProps) {
  const locale = useLocale() as Locale;
  return (
    <ResponsiveContainer width="100%" height="100%" debounce={50}>
      <ComposedChart data={[...rows]} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--color-line)" vertical={false} />
        <XAxis
          dataKey="x"
          height={AXIS_PLOT.bottom - MARGIN.bottom}
          type={kind === 'bars' ? 'category' : 'number'}
          scale={kind === 'bars' ? 'band' : x.scale}
          {...(kind !== 'bars' && { domain: x.domain as [number, number] })}
          {...(x.scale === 'log' && kind !== 'bars' && { ticks: x.ticks as number[] })}
          tickFormatter={(value: number) => formatTick(value, 'compact', locale)}
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--color-line-strong)' }}
          label={{ value: xLabel, position: 'bottom', offset: -2, fontSize: 11, fill: 'var(--color-ink-2)' }}
        />
        <YAxis
          width={AXIS_PLOT.left}
          scale={y.scale}
          domain={y.domain as [number, number]}
          ticks={y.ticks as number[]}
          tickFormatter={(value: number) => formatTick(value, yFormat, locale)}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          allowDataOverflow
        />
        {bands.map(({ key, low, high, color, opacity }) => (
          <Area
            key={key}
            dataKey={(row: Readonly<Record<string, number>>) => [row[low], row[high]]}
            isAnimationActive={false}
            stroke="none"
            fill={color}
            fillOpacity={opacity}
            activeDot={false}
          />
        ))}
        {lines.map((line) => {
          const shared = { key: line.key, dataKey: line.key, isAnimationActive: false } as const;
          if (kind === 'bars') return <Bar {...shared} key={line.key} fill={line.color} />;
          if (kind === 'stacked')
            return (
              <Area
                {...shared}
                key={line.key}
                stackId="all"
                stroke="none"
                fill={line.color}
                fillOpacity={0.9}
              />
            );
          return (
            <Line
              {...shared}
              key={line.key}
              dot={false}
              activeDot={false}
              stroke={line.color}
              strokeWidth={1.75}
              strokeDasharray={line.dash}
            />
          );
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
