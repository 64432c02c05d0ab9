'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import type { Frame } from '@/simulation/core';
import { resolveInput } from '@/lib/catalog';
import { fetchFrame, fetchRun } from '@/lib/api/client';
import type { RunSummary } from '@/lib/api/contracts';
import { hasEnded } from '@/lib/api/vocabulary';
import { queryKeys } from '@/lib/api/query-keys';
import { timeAxis } from '@/lib/charts/time-axis';
import { DEFAULT_VIEW, encodeLink, inputOf, type View } from '@/lib/scenario';
import { ChartViewContext, type ChartView } from '@/components/charts/chart-view';
import { HeadlineCharts } from '@/components/compare/headline-charts';
import { KpiStrip } from '@/components/compare/kpi-strip';
import { ChartOriginContext, type ChartOrigin } from '@/components/charts/export/chart-origin';
import { AppHeader } from '@/components/layout/app-header';
import { useErrorText } from '@/components/scenario/use-error-text';
import { useHistories } from '@/components/scenario/use-histories';
import { usePreview } from '@/components/scenario/use-preview';
import { Link } from '@/lib/i18n/navigation';
import { withQueries } from '@/components/ui/queries';
import { RunDetails } from './run-details';
import { RunState } from './run-state';

/** A stored run: the numbers the server kept, never computed again. */
export const RunScreen = withQueries(RunBody);

function RunBody({ initial }: { initial: RunSummary }) {
  const t = useTranslations('runPage');
  const { data: run, refetch } = useQuery({
    queryKey: queryKeys.run(initial.id),
    queryFn: () => fetchRun(initial.id),
    initialData: initial,
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data && hasEnded(state.data.status) ? false : 500),
  });
  const link = encodeLink({ input: inputOf(run.scenario), view: DEFAULT_VIEW }).toString();
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <AppHeader>
        <Link
          href={link ? `/?${link}` : '/'}
          className="inline-flex h-7 items-center truncate rounded border border-line px-2.5 text-xs font-medium hover:bg-hover"
        >
          {t('openScenario')}
        </Link>
      </AppHeader>
      <main className="flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto p-2">
        <RunDetails run={run} />
        {run.status === 'succeeded' ? (
          <StoredResult run={run} onFailure={refetch} />
        ) : (
          <RunState run={run} scenarioLink={link} />
        )}
      </main>
    </div>
  );
}

function StoredResult({ run, onFailure }: { run: RunSummary; onFailure: () => unknown }) {
  const t = useTranslations('runPage');
  const tCompare = useTranslations('compare');
  const errorText = useErrorText();
  const [view, setView] = useState<View>(DEFAULT_VIEW);
  const { frames, error } = useStoredFrames(run);
  const histories = useHistories();
  // Numbers that cannot be read may be damaged, which the run itself says then.
  useEffect(() => {
    if (error) onFailure();
  }, [error, onFailure]);
  const { start, days, seed } = run.scenario;
  const baseline = useMemo(() => resolveInput({ start, days, seed }).scenario, [start, days, seed]);
  const preview = usePreview(baseline, baseline);
  const chartView = useMemo<ChartView>(
    () => ({
      view,
      setView: (change) => setView((now) => ({ ...now, ...change })),
      time: timeAxis(run.scenario, view),
    }),
    [run, view],
  );
  const origin = useMemo<ChartOrigin>(
    () => ({
      address: () => window.location.pathname,
      query: () => encodeLink({ input: inputOf(run.scenario), view }).toString(),
      scenarios: () => [run.scenarioHash],
      engineVersion: run.engineVersion,
    }),
    [run, view],
  );
  return (
    <ChartViewContext value={chartView}>
      <ChartOriginContext value={origin}>
        {error ? (
          <p
            role="alert"
            className="rounded-lg border border-danger bg-surface px-3 py-2 text-xs text-danger"
          >
            {t('loadFailed', { message: errorText(error) })}
          </p>
        ) : null}
        <KpiStrip scenario={run.scenario} frames={frames} baseline={preview.baseline} histories={histories} />
        <HeadlineCharts scenario={run.scenario} frames={frames} histories={histories} />
        <p className="px-1 text-[11px] leading-4 text-ink-3">{tCompare('priceNote')}</p>
      </ChartOriginContext>
    </ChartViewContext>
  );
}

function useStoredFrames(run: RunSummary): {
  frames: Readonly<Record<string, Frame>>;
  error: Error | undefined;
} {
  const results = useQueries({
    queries: run.networks.map(({ network }) => ({
      queryKey: queryKeys.frame(run.id, network),
      queryFn: () => fetchFrame(run.id, network),
      staleTime: Infinity,
    })),
  });
  const frames: Record<string, Frame> = {};
  results.forEach(({ data }, index) => {
    const network = run.networks[index]?.network;
    if (data && network !== undefined) frames[network] = data;
  });
  return { frames, error: results.find(({ error }) => error)?.error ?? undefined };
}
