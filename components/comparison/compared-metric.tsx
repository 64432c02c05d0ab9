'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Frame, Locale, NetworkDeclaration, NetworkHistory } from '@/simulation/core';
import { createChartBuilder } from '@/lib/charts/chart-builder';
import type { ChartModel } from '@/lib/charts/chart-model';
import { deltaOf, multiplesOf, planComparison, withoutPast } from '@/lib/charts/comparison-charts';
import { placeRules } from '@/lib/charts/placed-rule';
import type { TimeAxis } from '@/lib/charts/time-axis';
import type { ComparisonMeasure, ComparisonView } from '@/lib/comparison/comparison';
import { namedScenario, type ComparedScenario } from '@/lib/comparison/compared-scenario';
import { LazyChart } from './lazy-chart';

interface ComparedMetricProps {
  readonly declaration: NetworkDeclaration;
  readonly metric: string;
  readonly scenarios: readonly ComparedScenario[];
  readonly frames: readonly Readonly<Record<string, Frame>>[];
  readonly base: number;
  /** Day number of the figures, which every scenario reaches. */
  readonly day: number;
  readonly history: NetworkHistory | undefined;
  readonly time: TimeAxis;
  readonly forecastFrom: number;
  readonly view: ComparisonView;
  readonly measure: ComparisonMeasure;
}

/** Columns of a wide page where three would leave one chart alone. */
const COLUMNS: Readonly<Record<number, string>> = { 2: '', 4: 'xl:grid-cols-4' };

/** One metric in all scenarios: overlaid, side by side, or as differences from the baseline. */
export function ComparedMetric(props: ComparedMetricProps) {
  const { declaration, scenarios, frames, base, history, time, view } = props;
  const model = useOverlay(props);
  const shown = useShown(model, props);
  const past = useMemo(() => withoutPast(time), [time]);
  const rules = useMemo(() => placeRules(time, declaration.id, history), [time, declaration, history]);
  const chart = {
    time: view === 'delta' ? past : time,
    forecastFrom: props.forecastFrom,
    ready: scenarios.every((_, index) => frames[index]?.[declaration.id] !== undefined),
    rules,
    stale: false,
    day: props.day,
  };
  if (view !== 'multiples') return shown.map((each) => <LazyChart key={each.id} model={each} {...chart} />);
  return (
    <section aria-label={model.title}>
      <h3 className="mb-1 text-[13px] font-medium" title={model.description}>
        {model.title}
      </h3>
      <div className={`grid gap-2 sm:grid-cols-2 ${COLUMNS[scenarios.length] ?? 'xl:grid-cols-3'}`}>
        {shown.map((each, index) => (
          <LazyChart key={scenarios[index]?.letter ?? base} model={each} compact {...chart} />
        ))}
      </div>
    </section>
  );
}

/** All lines in one chart; the past is the same for all and drawn once, before the baseline. */
function useOverlay({
  declaration,
  metric,
  scenarios,
  frames,
  base,
  history,
  time,
}: ComparedMetricProps): ChartModel {
  const locale = useLocale() as Locale;
  const [build] = useState(createChartBuilder);
  const plan = useMemo(
    () => planComparison(declaration, metric, scenarios),
    [declaration, metric, scenarios],
  );
  const data = Object.fromEntries(
    scenarios.map(({ letter }, index) => [
      letter,
      { frame: frames[index]?.[declaration.id], history: index === base ? history : undefined },
    ]),
  );
  return build(plan, data, time, locale);
}

function useShown(
  model: ChartModel,
  { scenarios, base, time, view, measure }: ComparedMetricProps,
): ChartModel[] {
  const t = useTranslations('comparison');
  return useMemo(() => {
    if (view === 'overlay') return [model];
    if (view === 'multiples') return multiplesOf(model, base, scenarios.map(namedScenario));
    const reference = scenarios[base];
    const points = measure === 'absolute' && model.format === 'percent';
    return [
      deltaOf(model, time, {
        measure,
        base,
        title: t(points ? 'deltaPointsTitle' : 'deltaTitle', { metric: model.title }),
        description: t('deltaDescription', {
          baseline: reference ? namedScenario(reference) : '',
          description: model.description,
        }),
      }),
    ];
  }, [model, scenarios, base, time, view, measure, t]);
}
