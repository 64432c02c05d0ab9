'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { declarations, parseDate } from '@/lib/catalog';
import { forecastStart } from '@/lib/charts/forecast-start';
import { NETWORK_COLORS } from '@/lib/charts/palette';
import { timeAxis } from '@/lib/charts/time-axis';
import { DEFAULT_VIEW } from '@/lib/scenario';
import type { Locale } from '@/simulation/core';
import type { ComparisonMeasure, ComparisonView } from '@/lib/comparison/comparison';
import { differingNetworks } from '@/lib/comparison/compared-scenario';
import { comparedMetrics } from '@/lib/comparison/effects';
import { useHistories } from '@/components/scenario/use-histories';
import { ComparedMetric } from './compared-metric';
import type { ResultProps } from './sentences';

interface ComparisonChartsProps extends ResultProps {
  readonly view: ComparisonView;
  readonly measure: ComparisonMeasure;
}

/** The past drawn before the start: enough to see where the lines come from. */
const SHOWN = { ...DEFAULT_VIEW, history: '1y' } as const;

/** The key figures of every network in which the scenarios differ; the others are named. */
export function ComparisonCharts({ scenarios, frames, base, day, view, measure }: ComparisonChartsProps) {
  const t = useTranslations('comparison');
  const locale = useLocale() as Locale;
  const histories = useHistories();
  const resolved = useMemo(() => scenarios.map(({ scenario }) => scenario), [scenarios]);
  const time = useMemo(() => {
    const start = resolved.map((scenario) => scenario.start).sort()[0] ?? '';
    const ends = resolved.map((scenario) => parseDate(scenario.start) + scenario.days);
    return timeAxis({ start, days: Math.max(...ends) - parseDate(start) }, SHOWN);
  }, [resolved]);
  const differing = useMemo(() => differingNetworks(resolved), [resolved]);
  const shown = declarations.filter(({ id }) => differing.length === 0 || differing.includes(id));
  const same = declarations.filter((each) => !shown.includes(each)).map(({ label }) => label[locale]);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <section aria-label={t('charts')} className="flex flex-col gap-4">
      {differing.length === 0 && scenarios.length > 1 ? (
        <p role="status" className="text-xs text-ink-2">
          {t('allSame')}
        </p>
      ) : null}
      {shown.map((declaration) => (
        <section key={declaration.id} aria-label={declaration.label[locale]} data-network={declaration.id}>
          <h2 className="mb-1.5 flex items-center gap-2 text-sm font-semibold">
            <span
              aria-hidden
              className="size-2 rounded-full"
              style={{ background: NETWORK_COLORS[declaration.id] }}
            />
            {declaration.label[locale]}
          </h2>
          <div
            className={
              view === 'multiples' ? 'flex flex-col gap-4' : 'grid gap-2 lg:grid-cols-2 print:grid-cols-1'
            }
          >
            {comparedMetrics(declaration).map((metric) => (
              <ComparedMetric
                key={metric}
                declaration={declaration}
                metric={metric}
                scenarios={scenarios}
                frames={frames}
                base={base}
                day={day}
                history={histories[declaration.id]}
                time={time}
                forecastFrom={Math.min(...resolved.map((each) => forecastStart([declaration], each)))}
                view={scenarios.length > 1 ? view : 'overlay'}
                measure={measure}
              />
            ))}
          </div>
        </section>
      ))}
      {same.length > 0 ? (
        <p className="text-xs text-ink-2">{t('unchanged', { networks: list.format(same) })}</p>
      ) : null}
    </section>
  );
}
