'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Frame, Locale, NetworkHistory, Scenario } from '@/simulation/core';
import type { ChartPlan } from '@/lib/charts/chart-model';
import { planHeadlineCharts } from '@/lib/charts/headline-charts';
import { TOKEN_SUPPLY } from '@/lib/scenario/declared-charts';
import { useOwnChartView } from '@/components/charts/chart-view';
import { SimulatedChart } from '@/components/charts/simulated-chart';
import { Segmented } from '@/components/ui/segmented';
import { useMediaQuery } from '@/components/ui/use-media-query';

interface HeadlineChartsProps {
  readonly scenario: Scenario;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly histories: Readonly<Record<string, NetworkHistory>>;
  /** Networks whose frames are of an earlier scenario. */
  readonly stale?: readonly string[];
}

const NONE: readonly string[] = [];

/** Storage power, GPU utilisation, subnet emissions and token supply, side by side on one time axis. */
export function HeadlineCharts({ scenario, frames, histories, stale = NONE }: HeadlineChartsProps) {
  const t = useTranslations('compare');
  const { view, setView, time } = useOwnChartView();
  const plans = useMemo(() => planHeadlineCharts(view), [view]);
  const [shown, setShown] = useState(() =>
    Math.max(
      0,
      plans.findIndex(({ id }) => id === view.focus),
    ),
  );
  // The server answers for wide pages; until the page lives, narrow ones hide the other charts by style.
  const wide = useMediaQuery('(min-width: 768px)');
  return (
    <div className="flex flex-col gap-2 md:flex-1 print:block">
      <nav aria-label={t('charts')} className="flex gap-1 overflow-x-auto md:hidden">
        {plans.map((plan, index) => (
          <ChartTab key={plan.id} plan={plan} active={index === shown} onSelect={() => setShown(index)} />
        ))}
      </nav>
      <div className="grid flex-1 grid-cols-1 gap-2 md:grid-cols-2 md:grid-rows-[repeat(2,minmax(280px,1fr))] print:block">
        {plans.map((plan, index) =>
          index === shown || wide ? (
            <div
              key={plan.id}
              className={`h-[340px] min-h-0 min-w-0 md:h-auto ${index === shown ? '' : 'max-md:hidden'}`}
            >
              <SimulatedChart
                plan={plan}
                time={time}
                frames={frames}
                histories={histories}
                scenario={scenario}
                stale={stale}
                actions={
                  plan.id === TOKEN_SUPPLY && view.values === 'declared' ? (
                    <Segmented
                      label={t('supplyMode')}
                      value={view.supply}
                      options={[
                        { value: 'share', label: t('shareOfMaximum') },
                        { value: 'absolute', label: t('absolute') },
                      ]}
                      onChange={(supply) => setView({ supply })}
                    />
                  ) : undefined
                }
              />
            </div>
          ) : null,
        )}
      </div>
    </div>
  );
}

function ChartTab({ plan, active, onSelect }: { plan: ChartPlan; active: boolean; onSelect: () => void }) {
  const locale = useLocale() as Locale;
  return (
    <button
      type="button"
      aria-pressed={active}
      onClick={onSelect}
      className="whitespace-nowrap rounded-full border border-line px-3 py-2 text-xs pointer-coarse:min-h-11 aria-pressed:border-accent aria-pressed:text-accent-ink"
    >
      {plan.title[locale]}
    </button>
  );
}
