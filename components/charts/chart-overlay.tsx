'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale, RuleChange } from '@/simulation/core';
import { parseDate } from '@/lib/catalog';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatDay } from '@/lib/format/date-format';
import { useHoveredDay } from './hover-store';
import { dayOffset, PLOT } from './plot-geometry';

interface ForecastShadeProps {
  readonly time: TimeAxis;
  readonly forecastFrom: number;
  /** Hatched over layers, which would hide a tint behind them. */
  readonly over?: boolean;
}

/** Marks the forecast: a tint behind lines, a hatching over layers. */
export function ForecastShade({ time, forecastFrom, over = false }: ForecastShadeProps) {
  return (
    <div
      aria-hidden
      className={`pointer-events-none absolute ${over ? 'hatched' : 'bg-forecast'}`}
      style={{
        left: dayOffset(Math.min(time.to, Math.max(time.from, forecastFrom)), time.from, time.to),
        right: PLOT.right,
        top: PLOT.top,
        bottom: PLOT.bottom,
      }}
    />
  );
}

/** Stands where the simulation will be drawn once it is computed; the real past is already there. */
export function ForecastSkeleton({ time }: { time: TimeAxis }) {
  return (
    <div
      aria-hidden
      className="skeleton pointer-events-none absolute rounded-r"
      style={{
        left: dayOffset(time.start, time.from, time.to),
        right: PLOT.right,
        top: PLOT.top,
        bottom: PLOT.bottom,
      }}
    />
  );
}

/** The line where the simulation starts. */
export function StartLine({ time }: { time: TimeAxis }) {
  const t = useTranslations('chart');
  const nearEnd = time.start > time.from + 0.9 * (time.to - time.from);
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute border-l border-dashed border-ink-3"
      style={{ left: dayOffset(time.start, time.from, time.to), top: PLOT.top, bottom: PLOT.bottom }}
    >
      <span
        className={`absolute top-0.5 whitespace-nowrap ${nearEnd ? 'right-1' : 'left-1'} rounded-sm bg-surface/80 px-0.5 text-[10px] leading-3 text-ink-2`}
      >
        {t('start')}
      </span>
    </div>
  );
}

/** Days on which a rule of the network changed, each with what changed. */
export function RuleMarks({ time, changes }: { time: TimeAxis; changes: readonly RuleChange[] }) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const shown = changes
    .map((change) => ({ ...change, day: parseDate(change.date) }))
    .filter(({ day }) => day >= time.from && day <= time.to);
  if (shown.length === 0) return null;
  return (
    <ul aria-label={t('ruleChanges')}>
      {shown.map(({ day, date, label }) => (
        <li
          key={`${date} ${label.en}`}
          title={`${formatDay(day, locale)}: ${label[locale]}`}
          className="absolute grid w-3 -translate-x-1/2 place-items-center"
          style={{ left: dayOffset(day, time.from, time.to), bottom: PLOT.bottom - 9, height: 12 }}
        >
          <span aria-hidden className="size-1.5 rotate-45 bg-ink-2" />
          <span className="sr-only">{`${formatDay(day, locale)}: ${label[locale]}`}</span>
        </li>
      ))}
    </ul>
  );
}

/** The shared crosshair. It alone re-renders while the pointer moves. */
export function Crosshair({ time }: { time: TimeAxis }) {
  const locale = useLocale() as Locale;
  const day = useHoveredDay();
  if (day === undefined || day < time.from || day > time.to) return null;
  const nearEnd = day > time.from + 0.8 * (time.to - time.from);
  return (
    <div
      aria-hidden
      data-testid="crosshair"
      className="pointer-events-none absolute border-l border-ink-2"
      style={{ left: dayOffset(day, time.from, time.to), top: PLOT.top, bottom: PLOT.bottom }}
    >
      <span
        className={`absolute bottom-0 whitespace-nowrap bg-surface/90 px-1 text-[10px] leading-4 text-ink-2 ${nearEnd ? 'right-0.5' : 'left-0.5'}`}
      >
        {formatDay(day, locale)}
      </span>
    </div>
  );
}
