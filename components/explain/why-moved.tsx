'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useContext, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '@/simulation/core';
import { declarations, formatDate, parseDate } from '@/lib/catalog';
import type { ChartModel, SeriesModel } from '@/lib/charts/chart-model';
import { dayAtPosition } from '@/lib/charts/time-axis';
import { moveBaselines, planMove, type MoveBaseline } from '@/lib/explain/move-plan';
import type { Scenario } from '@/simulation/core';
import { useOwnChartView } from '@/components/charts/chart-view';
import { hoveredDay } from '@/components/charts/hover-store';
import { ScenarioStoreContext, type ScenarioStore } from '@/components/scenario/scenario-store';
import { Segmented } from '@/components/ui/segmented';
import { MoveResult } from './move-result';

/** Why the lines of a chart moved: what each changed input does alone. Nothing where the page edits no scenario. */
export function WhyMoved({ model }: { model: ChartModel }) {
  const t = useTranslations('moved');
  const store = useContext(ScenarioStoreContext);
  if (!store || model.series.length === 0) return null;
  return (
    <section aria-label={t('title')} data-moved className="mt-3 border-t border-line pt-2">
      <h3 className="text-[13px] font-semibold">{t('title')}</h3>
      <Against model={model} store={store} />
    </section>
  );
}

function Against({ model, store }: { model: ChartModel; store: ScenarioStore }) {
  const t = useTranslations('moved');
  const locale = useLocale() as Locale;
  const input = useStore(store, (state) => state.input);
  const { current, baselines } = useMemo(() => moveBaselines(input), [input]);
  const [kind, setKind] = useState<MoveBaseline['kind']>();
  const baseline = baselines.find((each) => each.kind === kind) ?? baselines[0];
  const nameOf = ({ label }: MoveBaseline) => label?.[locale] ?? t('default');
  if (!baseline) return <p className="text-ink-2">{t('unchanged')}</p>;
  return (
    <>
      {baselines.length > 1 ? (
        <div className="mt-1 flex items-center gap-2">
          <span className="text-ink-2">{t('against')}</span>
          <Segmented
            label={t('against')}
            value={baseline.kind}
            options={baselines.map((each) => ({
              value: each.kind,
              label: each.label?.[locale] ?? t('defaultChoice'),
            }))}
            onChange={setKind}
          />
        </div>
      ) : null}
      <Figure
        key={baseline.kind}
        model={model}
        base={baseline.scenario}
        current={current}
        name={nameOf(baseline)}
      />
    </>
  );
}

interface FigureProps {
  readonly model: ChartModel;
  readonly base: Scenario;
  readonly current: Scenario;
  /** The baseline's. */
  readonly name: string;
}

/** Which line of the chart, and on which day. */
function Figure({ model, base, current, name }: FigureProps) {
  const t = useTranslations('moved');
  const plans = usePlans(model, base, current);
  const [key, setKey] = useState(() => firstMoved(model, plans)?.key);
  const { day, setDay, first, last } = useDay(model, current);
  const series = model.series.find((each) => each.key === key) ?? model.series[0];
  const plan = series && plans.get(series.network);
  if (!series || !plan) return null;
  return (
    <>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        {model.series.length > 1 ? (
          <label className="flex min-w-0 items-center gap-2">
            <span className="text-ink-2">{t('line')}</span>
            <select
              value={series.key}
              onChange={({ target }) => setKey(target.value)}
              className="h-7 min-w-0 rounded border border-line bg-surface px-1.5 hover:border-line-strong"
            >
              {model.series.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.label}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label className="flex items-center gap-2">
          <span className="text-ink-2">{t('day')}</span>
          <input
            type="date"
            required
            min={formatDate(first)}
            max={formatDate(last)}
            value={formatDate(day)}
            onChange={({ target }) => {
              // Half typed, a date is no date yet.
              if (target.validity.valid && target.value !== '') setDay(parseDate(target.value));
            }}
            className="h-7 rounded border border-line bg-surface px-1.5 tabular-nums hover:border-line-strong"
          />
        </label>
      </div>
      {plan.inputs.length === 0 ? (
        <p className="mt-1 text-ink-2">{t('nothingHere', { baseline: name })}</p>
      ) : (
        <MoveResult plan={plan} model={model} series={series} day={day} baseline={name} />
      )}
    </>
  );
}

/** What is to be run for the lines of each network. */
function usePlans(model: ChartModel, base: Scenario, current: Scenario) {
  return useMemo(
    () =>
      new Map(
        declarations
          .filter(({ id }) => model.series.some(({ network }) => network === id))
          .map((declaration) => [declaration.id, planMove(base, current, declaration)] as const),
      ),
    [model, base, current],
  );
}

function firstMoved({ series }: ChartModel, plans: ReturnType<typeof usePlans>): SeriesModel | undefined {
  return series.find(({ network }) => (plans.get(network)?.inputs.length ?? 0) > 0) ?? series[0];
}

/** The marked day, or else the last one shown, among those simulated. */
function useDay({ series }: ChartModel, { start, days }: Scenario) {
  const { time } = useOwnChartView();
  const first = parseDate(start);
  const last = first + days - 1;
  const [day, setDay] = useState(() => {
    const position = hoveredDay() ?? series[0]?.end ?? time.to;
    const asked = dayAtPosition(time, series[0]?.network ?? '', position);
    return asked < first ? last : Math.min(last, asked);
  });
  return { day, setDay, first, last };
}
