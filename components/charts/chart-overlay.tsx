'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { rulesNear, type PlacedRule } from '@/lib/charts/placed-rule';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatDay } from '@/lib/format/date-format';
import { formatPosition } from '@/lib/format/position-format';
import { useHoveredDay } from './hover-store';
import { dayOffset, dayWidth, PLOT } from './plot-geometry';

interface ForecastShadeProps {
  readonly time: TimeAxis;
  readonly forecastFrom: number | undefined;
  /** Where the last line ends; nothing is drawn beyond. */
  readonly until: number;
  /** Hatched over layers, which would hide a tint behind them. */
  readonly over?: boolean;
}

/** Marks the forecast: a tint behind lines, a hatching over layers. */
export function ForecastShade({ time, forecastFrom, until, over = false }: ForecastShadeProps) {
  const end = Math.min(time.to, until);
  if (forecastFrom === undefined || forecastFrom >= end) return null;
  const from = Math.max(time.from, forecastFrom);
  return (
    <div
      aria-hidden
      className={`pointer-events-none absolute ${over ? 'hatched' : 'bg-forecast'}`}
      style={{
        left: dayOffset(from, time.from, time.to),
        width: dayWidth(end - from, time.from, time.to),
        top: PLOT.top,
        bottom: PLOT.bottom,
      }}
    />
  );
}

interface StartProps {
  readonly time: TimeAxis;
  /** Position where the simulation begins; undefined where the lines have no common one. */
  readonly start: number | undefined;
}

/** Stands where the simulation will be drawn once it is computed; the real past is already there. */
export function ForecastSkeleton({ time, start = time.from }: StartProps) {
  return (
    <div
      aria-hidden
      className="skeleton pointer-events-none absolute rounded-r"
      style={{
        left: dayOffset(Math.min(time.to, Math.max(time.from, start)), time.from, time.to),
        right: PLOT.right,
        top: PLOT.top,
        bottom: PLOT.bottom,
      }}
    />
  );
}

/** The line where the simulation starts. */
export function StartLine({ time, start }: StartProps) {
  const t = useTranslations('chart');
  if (start === undefined || start < time.from || start > time.to) return null;
  const nearEnd = start > time.from + 0.9 * (time.to - time.from);
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute border-l border-dashed border-ink-3"
      style={{ left: dayOffset(start, time.from, time.to), top: PLOT.top, bottom: PLOT.bottom }}
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
export function RuleMarks({ time, rules }: { time: TimeAxis; rules: readonly PlacedRule[] }) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  if (rules.length === 0) return null;
  return (
    <ul aria-label={t('ruleChanges')}>
      {rules.map(({ at, day, label }) => {
        const note = t('ruleNote', { day: formatDay(day, locale), rule: label[locale] });
        return (
          <li
            key={`${day} ${label.en}`}
            title={note}
            className="pointer-events-auto absolute grid w-3 -translate-x-1/2 place-items-center"
            style={{ left: dayOffset(at, time.from, time.to), bottom: PLOT.bottom - 9, height: 12 }}
          >
            <span aria-hidden className="size-1.5 rotate-45 bg-ink-2" />
            <span className="sr-only">{note}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What changed where the crosshair stands: for fingers and keys, which no hint follows. */
export function RuleNotes({ time, rules }: { time: TimeAxis; rules: readonly PlacedRule[] }) {
  const locale = useLocale() as Locale;
  const position = useHoveredDay();
  const near = position === undefined ? [] : rulesNear(rules, position, time);
  if (position === undefined || near.length === 0) return null;
  const right = position > (time.from + time.to) / 2;
  return (
    <ul
      aria-hidden
      data-testid="rule-notes"
      className="pointer-events-none absolute z-10 max-w-[55%] rounded border border-line-strong bg-surface/95 px-1.5 py-0.5 text-[11px] leading-4 shadow"
      style={{ top: PLOT.top, ...(right ? { left: PLOT.left + 4 } : { right: PLOT.right + 4 }) }}
    >
      {near.map(({ day, label }) => (
        <li key={`${day} ${label.en}`}>
          <span className="tabular-nums text-ink-2">{formatDay(day, locale)}</span> {label[locale]}
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
        {formatPosition(time, day, locale)}
      </span>
    </div>
  );
}
