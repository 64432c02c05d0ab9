'use client';

import { useMemo } from 'react';
import { chartSources } from '@/lib/charts/chart-model';
import { timeAxis } from '@/lib/charts/time-axis';
import type { ChartEmbed } from '@/lib/embed/read-embed';
import { SimulatedChart } from '@/components/charts/simulated-chart';
import { usePreview } from '@/components/scenario/use-preview';
import { EmbedFrame } from './embed-frame';

/** One chart, computed in the reader's browser, and the way to the page it is from. */
export function EmbedScreen(props: ChartEmbed) {
  const { plan, scenario, histories, view } = props;
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
    <EmbedFrame {...props} error={preview.error} sources={sources}>
      <SimulatedChart
        compact
        plan={plan}
        time={time}
        frames={preview.frames}
        histories={histories}
        scenario={scenario}
      />
    </EmbedFrame>
  );
}
