'use client';

import { useMemo } from 'react';
import { chartSources } from '@/lib/charts/chart-model';
import { timeAxis } from '@/lib/charts/time-axis';
import type { Embed } from '@/lib/embed/read-embed';
import { SimulatedChart } from '@/components/charts/simulated-chart';
import { LinkIssues } from '@/components/scenario/link-issues';
import { PreviewFailure } from '@/components/scenario/preview-failure';
import { usePreview } from '@/components/scenario/use-preview';
import { EmbedFooter } from './embed-footer';

/** One chart, computed in the reader's browser, and the way to the page it is from. */
export function EmbedScreen(props: Embed) {
  const { plan, scenario, histories, view, issues, size, fullPage } = props;
  const preview = usePreview(scenario, scenario);
  const time = useMemo(
    () => timeAxis(scenario, view, [...new Set(plan.series.map(({ network }) => network))]),
    [scenario, view, plan],
  );
  const sources = useMemo(() => {
    const data = Object.entries(histories).map(([id, each]) => [id, { history: each }] as const);
    return chartSources(plan, Object.fromEntries(data));
  }, [plan, histories]);
  return (
    <main className="flex h-dvh w-full flex-col bg-surface [container-type:size]" style={size}>
      <LinkIssues issues={issues} />
      <PreviewFailure error={preview.error} />
      <div className="min-h-0 flex-1 [&>section]:rounded-none [&>section]:border-0">
        <SimulatedChart
          compact
          plan={plan}
          time={time}
          frames={preview.frames}
          histories={histories}
          scenario={scenario}
        />
      </div>
      <EmbedFooter fullPage={fullPage} sources={sources} />
    </main>
  );
}
