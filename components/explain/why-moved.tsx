'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useContext, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '@/simulation/core';
import { declarations, formatDate, parseDate } from '@/lib/catalog';
import type { ChartModel } from '@/lib/charts/chart-model';
import { dayAtPosition } from '@/lib/charts/time-axis';
import { mostMoved } from '@/lib/explain/most-moved';
import { moveBaselines, planMove, type MoveBaseline } from '@/lib/explain/move-plan';
import type { Scenario } from '@/simulation/core';
import { useOwnChartView } from '@/components/charts/chart-view';
import { hoveredDay } from '@/components/charts/hover-store';
import { ScenarioStoreContext, type ScenarioStore } from '@/components/scenario/scenario-store';
import { Segmented } from '@/components/ui/segmented';
import { MoveResult } from './move-result';
import { MoveFailure, MoveProgress } from './move-state';
import { useMoveEnds } from './use-move-runs';

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

/** Which line of the chart, and on which day: at first the line that moved most. */
function Figure({ model, base, current, name }: FigureProps) {
  const t = useTranslations('moved');
  const plans = usePlans(model, base, current);
  const columns = useMemo(() => model.series.map(({ column }) => column), [model]);
  const concerned = useMemo(() => [...plans.values()].filter(({ inputs }) => inputs.length > 0), [plans]);
  const { done, result: ends, error } = useMoveEnds(concerned, columns);
  const [chosen, setChosen] = useState<string>();
  const { opened, day, setDay, first, last } = useDay(model, current);
  const most = useMemo(() => ends && mostMoved(model.series, ends, opened), [model, ends, opened]);
  const series = model.series.find(({ key }) => key === chosen) ?? most;
  if (error !== undefined) return <MoveFailure message={error} />;
  if (!series) return <MoveProgress done={done} total={2 * concerned.length} />;
  const plan = plans.get(series.network);
  return (
    <>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        {model.series.length > 1 ? (
          <label className="flex min-w-0 items-center gap-2">
            <span className="text-ink-2">{t('line')}</span>
            <select
              value={series.key}
              onChange={({ target }) => setChosen(target.value)}
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
      {plan && plan.inputs.length > 0 ? (
        <MoveResult
          plan={plan}
          columns={columns}
          ends={ends?.get(plan.network)}
          series={series}
          day={day}
          baseline={name}
        />
      ) : (
        <p className="mt-1 text-ink-2">{t('nothingHere', { baseline: name })}</p>
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

/** The marked day, or else the last one shown, among those simulated. */
function useDay({ series }: ChartModel, { start, days }: Scenario) {
  const { time } = useOwnChartView();
  const first = parseDate(start);
  const last = first + days - 1;
  const [opened] = useState(() => {
    const position = hoveredDay() ?? series[0]?.end ?? time.to;
    const asked = dayAtPosition(time, series[0]?.network ?? '', position);
    return asked < first ? last : Math.min(last, asked);
  });
  const [day, setDay] = useState(opened);
  return { opened, day, setDay, first, last };
}
