'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import type { Locale } from '@/simulation/core';
import type { ChartModel } from '@/lib/charts/chart-model';
import { rulesNear, type PlacedRule } from '@/lib/charts/placed-rule';
import type { TimeAxis } from '@/lib/charts/time-axis';
import type { ViewRange } from '@/lib/scenario/view-range';
import { formatDay } from '@/lib/format/date-format';
import { formatList } from '@/lib/format/list-format';
import { formatValue } from '@/lib/format/number-format';
import { formatPosition } from '@/lib/format/position-format';
import { useHoveredDay } from './hover-store';
import { dayOffset, dayWidth, PLOT } from './plot-geometry';
import { useRangeSelection } from './use-range-selection';

interface PlotAreaProps {
  readonly model: ChartModel;
  readonly time: TimeAxis;
  readonly rules: readonly PlacedRule[];
  readonly children: ReactNode;
}

/** The part of a chart that listens: values are read and ranges selected by pointer or keys. */
export function PlotArea({ model, time, rules, children }: PlotAreaProps) {
  const t = useTranslations('chart');
  const [focused, setFocused] = useState(false);
  const { selected, marked, open, ref, handlers, stopReading } = useRangeSelection(time);
  return (
    <div
      ref={ref}
      role="application"
      tabIndex={0}
      {...(open && { 'data-settled': false })}
      aria-label={t('plotLabel', { title: model.title })}
      aria-roledescription={t('plotRole')}
      className="absolute inset-0 touch-pan-y select-none rounded [-webkit-touch-callout:none]"
      {...handlers}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        stopReading();
      }}
    >
      {/* A finger's moves go to what it first touched, and nowhere once that is drawn anew: so this area
          itself is touched, except on marks of rules, which keep their hints. */}
      <div className="pointer-events-none absolute inset-0">{children}</div>
      {marked ? <Selection time={time} selected={marked} /> : null}
      {focused ? <KeyboardReadout {...{ model, time, rules, selected }} /> : null}
    </div>
  );
}

/** What is being selected: at first a line where it begins. */
function Selection({ time, selected }: { time: TimeAxis; selected: ViewRange }) {
  const { from, to } = time;
  return (
    <div
      aria-hidden
      data-testid="selection"
      className="pointer-events-none absolute border-x border-accent bg-accent/15"
      style={{
        left: dayOffset(selected.from, from, to),
        width: dayWidth(selected.to - selected.from, from, to),
        top: PLOT.top,
        bottom: PLOT.bottom,
      }}
    />
  );
}

interface ReadoutProps {
  readonly model: ChartModel;
  readonly time: TimeAxis;
  readonly rules: readonly PlacedRule[];
  readonly selected: ViewRange | undefined;
}

/** Speaks the values under the crosshair to screen readers while the chart has the focus. */
function KeyboardReadout({ model, time, rules, selected }: ReadoutProps) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const day = useHoveredDay();
  if (day === undefined) return null;
  const values = model.series.map(
    (series) => `${series.label} ${formatValue(series.valueAt(day), model.format, locale)}`,
  );
  const place = (position: number) => formatPosition(time, position, locale);
  return (
    <p aria-live="polite" className="sr-only">
      {selected ? t('selected', { from: place(selected.from), to: place(selected.to) }) : null}
      {t('readout', {
        day: place(day),
        values: formatList(values, locale),
      })}
      {rulesNear(rules, day, time).map(({ day: since, label }) => (
        <span key={`${since} ${label.en}`}>
          {' '}
          {t('ruleNote', { day: formatDay(since, locale), rule: label[locale] })}
        </span>
      ))}
    </p>
  );
}
