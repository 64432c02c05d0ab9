'use client';

import { ChartSpline, Maximize2, Table2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import type { ChartModel } from '@/lib/charts/chart-model';
import type { PlacedRule } from '@/lib/charts/placed-rule';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { DECLARED_CHARTS } from '@/lib/scenario/declared-charts';
import { ExplainButton } from '@/components/explain/explain-button';
import { IconButton } from '@/components/ui/icon-button';
import { onDemand } from '@/components/ui/on-demand';
import { Crosshair, ForecastShade, ForecastSkeleton, RuleMarks, RuleNotes, StartLine } from './chart-overlay';
import { ChartTitle } from './chart-title';
import { useChartView } from './chart-view';
import { ChartExport } from './export/chart-export';
import { StaleContext } from './export/chart-origin';
import { LegendReadout } from './legend-readout';
import { Plot } from './lazy-plot';
import { PaperChart } from './paper-chart';
import { PlotArea } from './plot-area';
import { usePaper } from './use-paper';

const ChartTable = onDemand(() => import('./chart-table').then((module) => module.ChartTable));
const FocusView = onDemand(() => import('./focus-view').then((module) => module.FocusView));

export interface ChartFrameProps {
  readonly model: ChartModel;
  readonly time: TimeAxis;
  /** Position of the last real input, from which the axis is shaded; undefined where the lines have no common one. */
  readonly forecastFrom: number | undefined;
  readonly ready: boolean;
  readonly rules: readonly PlacedRule[];
  /** Drawn from an earlier scenario while the newest is computed, or could not be. */
  readonly stale: boolean;
  readonly actions?: ReactNode;
  /** In a small frame: a legend that takes no room from the chart. */
  readonly compact?: boolean;
  /** Position whose values the legend has while none is pointed at; the ends of the lines where left out. */
  readonly day?: number | undefined;
}

/** One chart with title, unit, legend, crosshair, keyboard reading, its table, its export and its large view. */
export function ChartFrame(props: ChartFrameProps) {
  const { model } = props;
  const t = useTranslations('chart');
  const chartView = useChartView();
  const paper = usePaper();
  const expandable = chartView !== null && DECLARED_CHARTS.includes(model.id);
  const expand = expandable ? (
    <IconButton
      label={t('expand')}
      icon={<Maximize2 size={13} />}
      onClick={() => chartView.setView({ focus: model.id })}
    />
  ) : null;
  if (paper && props.ready) return <PaperChart chart={props} paper={paper} />;
  return (
    <>
      <FrameBody {...props} more={expand} />
      {expandable && chartView.view.focus === model.id ? (
        <FocusView title={model.title} onClose={() => chartView.setView({ focus: undefined })}>
          {(close) => <FrameBody {...props} more={close} large />}
        </FocusView>
      ) : null}
    </>
  );
}

interface FrameBodyProps extends ChartFrameProps {
  /** The last of the buttons. */
  readonly more: ReactNode;
  readonly large?: boolean;
}

function FrameBody(props: FrameBodyProps) {
  const {
    model,
    time,
    forecastFrom,
    ready,
    rules,
    stale,
    actions,
    compact = false,
    more,
    large = false,
    day,
  } = props;
  const t = useTranslations('chart');
  const titleId = useId();
  const [asTable, setAsTable] = useState(false);
  const until = Math.max(...model.series.map(({ end }) => end));
  return (
    <section
      aria-labelledby={titleId}
      {...(large ? { 'data-focus': model.id } : { 'data-chart': model.id })}
      data-ready={ready}
      data-stale={stale}
      aria-busy={stale}
      className="flex h-full min-h-0 min-w-0 flex-col rounded-lg border border-line bg-surface px-3 pb-1 pt-2"
    >
      <header className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-start gap-x-2 pointer-coarse:items-center">
        <ChartTitle model={model} id={titleId} stale={stale && ready} />
        {/* Fingers need large buttons: a choice of the chart's own has the next line then. */}
        <div className="empty:hidden pointer-coarse:order-last pointer-coarse:col-span-full pointer-coarse:mb-1 pointer-coarse:justify-self-start">
          {actions}
        </div>
        <div className="col-start-3 flex items-center gap-1 pointer-coarse:gap-[3px]">
          <StaleContext value={stale}>
            <ChartExport {...{ model, time, forecastFrom, ready, rules, day }} />
          </StaleContext>
          <IconButton
            label={asTable ? t('showChart') : t('showTable')}
            icon={asTable ? <ChartSpline size={14} /> : <Table2 size={14} />}
            onClick={() => setAsTable(!asTable)}
          />
          <ExplainButton model={model} />
          {more}
        </div>
      </header>
      {large ? <p className="text-xs leading-5 text-ink-2">{model.description}</p> : null}
      <LegendReadout model={model} time={time} compact={compact} day={day} />
      <div className={`relative mt-1 min-h-0 flex-1 ${stale && ready ? 'opacity-50' : ''}`}>
        {asTable ? (
          <div className="absolute inset-0">
            <ChartTable model={model} time={time} />
          </div>
        ) : (
          <PlotArea model={model} time={time} rules={rules}>
            {model.kind === 'lines' ? (
              <ForecastShade time={time} forecastFrom={forecastFrom} until={until} />
            ) : null}
            <Plot model={model} time={time} />
            {model.kind === 'stacked' ? (
              <ForecastShade time={time} forecastFrom={forecastFrom} until={until} over />
            ) : null}
            <StartLine time={time} start={model.start} />
            <RuleMarks time={time} rules={rules} />
            <Crosshair time={time} />
            <RuleNotes time={time} rules={rules} />
            {ready ? null : <ForecastSkeleton time={time} start={model.start} />}
          </PlotArea>
        )}
      </div>
    </section>
  );
}
