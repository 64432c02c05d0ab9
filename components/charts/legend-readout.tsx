'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import type { ChartModel, SeriesModel } from '@/lib/charts/chart-model';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatValue } from '@/lib/format/number-format';
import { formatPosition } from '@/lib/format/position-format';
import { useHoveredDay } from './hover-store';

interface LegendReadoutProps {
  readonly model: ChartModel;
  readonly time: TimeAxis;
  /** In a frame of its own: with the day of the values, and scrolling where it would take more than a quarter. */
  readonly compact?: boolean;
  /** Position read while none is pointed at, said with the values: where lines end on different days. */
  readonly day?: number | undefined;
}

/** The legend, carrying each series' value at the crosshair, or at the end of its line. */
export function LegendReadout({ model, time, compact = false, day }: LegendReadoutProps) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const read = useHoveredDay() ?? day;
  return (
    <ul
      {...(compact && { tabIndex: 0, 'aria-label': t('legend') })}
      className={`flex flex-wrap gap-x-3 gap-y-0.5 text-[11px] leading-4 ${compact ? 'scroll-hint max-h-[max(2.125rem,round(down,25cqh,1.125rem)-0.125rem)] shrink-0 overflow-y-auto' : ''}`}
    >
      {compact || day !== undefined ? (
        <li className="min-w-[12ch] text-ink-2 tabular-nums">
          {formatPosition(time, read ?? time.to, locale)}
        </li>
      ) : null}
      {model.series.map((series) => (
        <li key={series.key} className="flex items-center gap-1 whitespace-nowrap">
          <Swatch series={series} stacked={model.kind === 'stacked'} />
          <span className="text-ink-2">{series.label}</span>
          <span className="inline-block min-w-[6ch] font-medium tabular-nums" data-series={series.key}>
            {formatValue(series.valueAt(read ?? series.end), model.format, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Swatch({ series, stacked }: { series: SeriesModel; stacked: boolean }) {
  if (stacked)
    return <span aria-hidden className="size-2 rounded-[2px]" style={{ background: series.color }} />;
  return (
    <svg aria-hidden width="18" height="6" className="shrink-0">
      <line
        x1="0"
        y1="3"
        x2="18"
        y2="3"
        stroke={series.color}
        strokeWidth="2"
        strokeDasharray={series.dash}
      />
    </svg>
  );
}
