'use client';

import { Table2, ChartSpline } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Locale, RuleChange } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import type { ChartModel } from '@/lib/charts/chart-model';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatDay } from '@/lib/format/date-format';
import { formatValue } from '@/lib/format/number-format';
import { IconButton } from '@/components/ui/icon-button';
import { ChartTable } from './chart-table';
import { Crosshair, ForecastShade, ForecastSkeleton, RuleMarks, StartLine } from './chart-overlay';
import { ChartExport } from './export/chart-export';
import { setHoveredDay, useHoveredDay } from './hover-store';
import { LegendReadout } from './legend-readout';
import { Plot } from './lazy-plot';
import { dayAt } from './plot-geometry';

interface ChartFrameProps {
  readonly model: ChartModel;
  readonly time: TimeAxis;
  /** Last day with a real input; the axis is shaded from here. */
  readonly forecastFrom: number;
  readonly ready: boolean;
  readonly ruleChanges: readonly RuleChange[];
  readonly actions?: ReactNode;
  /** In a small frame: a legend that takes no room from the chart. */
  readonly compact?: boolean;
}

/** One chart with title, unit, legend, crosshair, keyboard reading and its table. */
export function ChartFrame(props: ChartFrameProps) {
  const { model, time, forecastFrom, ready, ruleChanges, actions, compact = false } = props;
  const t = useTranslations('chart');
  const locale = useLocale() as Locale;
  const titleId = useId();
  const [asTable, setAsTable] = useState(false);
  const unit = UNITS[model.unit][locale];
  return (
    <section
      aria-labelledby={titleId}
      data-chart={model.id}
      data-ready={ready}
      className="flex h-full min-h-0 min-w-0 flex-col rounded-lg border border-line bg-surface px-3 pb-1 pt-2"
    >
      <header className="flex items-start justify-between gap-2">
        <h2 id={titleId} className="truncate text-[13px] font-semibold leading-5" title={model.description}>
          {model.title}
          {unit && model.format !== 'percent' ? (
            <span className="ml-1.5 font-normal text-ink-3">{unit}</span>
          ) : null}
          {model.axis.scale === 'log' ? (
            <span className="ml-1.5 rounded border border-line-strong px-1 text-[10px] font-normal text-ink-2">
              {t('logScale')}
            </span>
          ) : null}
        </h2>
        <div className="flex shrink-0 items-center gap-1">
          {actions}
          <ChartExport
            model={model}
            time={time}
            forecastFrom={forecastFrom}
            ready={ready}
            ruleChanges={ruleChanges}
          />
          <IconButton
            label={asTable ? t('showChart') : t('showTable')}
            icon={asTable ? <ChartSpline size={14} /> : <Table2 size={14} />}
            onClick={() => setAsTable(!asTable)}
          />
        </div>
      </header>
      <LegendReadout model={model} time={time} compact={compact} />
      <div className="relative mt-1 min-h-0 flex-1">
        {asTable ? (
          <div className="absolute inset-0">
            <ChartTable model={model} time={time} />
          </div>
        ) : (
          <PlotArea model={model} time={time}>
            {model.kind === 'lines' ? <ForecastShade time={time} forecastFrom={forecastFrom} /> : null}
            <Plot model={model} time={time} />
            {model.kind === 'stacked' ? <ForecastShade time={time} forecastFrom={forecastFrom} over /> : null}
            <StartLine time={time} />
            <RuleMarks time={time} changes={ruleChanges} />
            <Crosshair time={time} />
            {ready ? null : <ForecastSkeleton time={time} />}
          </PlotArea>
        )}
      </div>
    </section>
  );
}

function PlotArea({ model, time, children }: { model: ChartModel; time: TimeAxis; children: ReactNode }) {
  const t = useTranslations('chart');
  const [focused, setFocused] = useState(false);
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setHoveredDay(dayAt(event.clientX - box.left, box.width, time.from, time.to));
  };
  return (
    <div
      role="application"
      tabIndex={0}
      aria-label={t('plotLabel', { title: model.title })}
      aria-roledescription={t('plotRole')}
      className="absolute inset-0 touch-pan-y rounded"
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setHoveredDay(undefined)}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        setHoveredDay(undefined);
      }}
      onKeyDown={(event) => moveByKey(event, time)}
    >
      {children}
      {focused ? <KeyboardReadout model={model} /> : null}
    </div>
  );
}

/** Speaks the values under the crosshair to screen readers while the chart has the focus. */
function KeyboardReadout({ model }: { model: ChartModel }) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const day = useHoveredDay();
  if (day === undefined) return null;
  const values = model.series.map(
    (series) => `${series.label} ${formatValue(series.valueAt(day), model.format, locale)}`,
  );
  return (
    <p aria-live="polite" className="sr-only">
      {t('readout', {
        day: formatDay(day, locale),
        values: new Intl.ListFormat(locale, { type: 'unit' }).format(values),
      })}
    </p>
  );
}

const STEP_DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -7,
  ArrowRight: 7,
  PageDown: -90,
  PageUp: 90,
};
let keyboardDay: number | undefined;

function moveByKey(event: KeyboardEvent, time: TimeAxis): void {
  const step = STEP_DAYS[event.key];
  const target = event.key === 'Home' ? time.from : event.key === 'End' ? time.to : undefined;
  if (step === undefined && target === undefined) return;
  event.preventDefault();
  const next = target ?? (keyboardDay ?? time.start) + (step ?? 0);
  keyboardDay = Math.min(time.to, Math.max(time.from, next));
  setHoveredDay(keyboardDay);
}
