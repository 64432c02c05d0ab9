import type { BaseTickContentProps } from 'recharts';
import type { Locale } from '@/simulation/core';
import { fittingTicks } from '@/lib/charts/fitting-ticks';
import { textWidth } from '@/lib/charts/picture/text-width';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatTimeTick } from '@/lib/format/position-format';
import { PLOT } from './plot-geometry';

const SIZE = 11;
const COLOR = 'var(--color-ink-3)';

export const AXIS_LINE = { stroke: 'var(--color-line-strong)' };

/**
 * For an axis whose ticks are given and fit (`fitting-ticks.ts`). The library would otherwise look for round ones of its
 * own, and measure every label in the page to find what overlaps: each time it asks, the browser lays the page out.
 */
export const UNMEASURED = { interval: 0, niceTicks: 'none' } as const;

export interface DayTick {
  readonly day: number;
  /** Pixel of the label's middle in a chart of the given width. */
  readonly at: number;
  readonly label: string;
}

/**
 * The ticks of a time axis whose labels have room side by side in a chart of a width in pixels; a label that would leave
 * the chart on the right is moved to the left.
 */
export function dayTicks(time: TimeAxis, width: number, locale: Locale): DayTick[] {
  const scale = (width - PLOT.left - PLOT.right) / (time.to - time.from);
  const ticks = time.ticks.map((day) => {
    const label = formatTimeTick(time, day, locale);
    const rightmost = width - textWidth(label, SIZE) / 2;
    return { day, at: Math.min(PLOT.left + (day - time.from) * scale, rightmost), label };
  });
  return fittingTicks(ticks, SIZE);
}

/** Draws the label of a day below the axis. */
export function dayLabel(ticks: readonly DayTick[]) {
  const labels = new Map(ticks.map((tick) => [tick.day, tick]));
  return function DayLabel({ y, payload }: BaseTickContentProps) {
    const tick = labels.get(Number(payload.value));
    return (
      <text x={tick?.at} y={y} dy="0.71em" fontSize={SIZE} fill={COLOR} textAnchor="middle">
        {tick?.label}
      </text>
    );
  };
}

/** Draws the label of a value beside its grid line. */
export function valueLabel(format: (value: number) => string) {
  return function ValueLabel({ x, y, payload }: BaseTickContentProps) {
    return (
      <text x={x} y={y} dy="0.355em" fontSize={SIZE} fill={COLOR} textAnchor="end">
        {format(Number(payload.value))}
      </text>
    );
  };
}
