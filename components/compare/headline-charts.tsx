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
  /** The same a moment later, while a slider moves: for what several networks share. */
  readonly settled?: Readonly<Record<string, Frame>>;
  readonly histories: Readonly<Record<string, NetworkHistory>>;
  /** Networks whose frames are of an earlier scenario. */
  readonly stale?: readonly string[];
  /** The same of `settled`. */
  readonly settledStale?: readonly string[];
}

const NONE: readonly string[] = [];

/** Storage power, GPU utilisation, subnet emissions and token supply, side by side on one time axis. */
export function HeadlineCharts(props: HeadlineChartsProps) {
  const { scenario, frames, settled = frames, histories, stale = NONE, settledStale = stale } = props;
  const t = useTranslations('compare');
  const { view, time } = useOwnChartView();
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
                frames={plan.id === TOKEN_SUPPLY ? settled : frames}
                histories={histories}
                scenario={scenario}
                stale={plan.id === TOKEN_SUPPLY ? settledStale : stale}
                actions={plan.id === TOKEN_SUPPLY && view.values === 'declared' ? SUPPLY_MODE : undefined}
              />
            </div>
          ) : null,
        )}
      </div>
    </div>
  );
}

function SupplyMode() {
  const t = useTranslations('compare');
  const { view, setView } = useOwnChartView();
  return (
    <Segmented
      label={t('supplyMode')}
      value={view.supply}
      options={[
        { value: 'share', label: t('shareOfMaximum') },
        { value: 'absolute', label: t('absolute') },
      ]}
      onChange={(supply) => setView({ supply })}
    />
  );
}

/** The same element always: a chart that gets a new one is drawn anew. */
const SUPPLY_MODE = <SupplyMode />;

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
