'use client';

import { useMemo } from 'react';
import type { InputIssue, NetworkHistory, Scenario } from '@/simulation/core';
import type { ChartPlan } from '@/lib/charts/chart-model';
import { timeAxis } from '@/lib/charts/time-axis';
import type { EmbedSize } from '@/lib/embed/embed-query';
import type { View } from '@/lib/scenario';
import { SimulatedChart } from '@/components/charts/simulated-chart';
import { LinkIssues } from '@/components/scenario/link-issues';
import { PreviewFailure } from '@/components/scenario/preview-failure';
import { usePreview } from '@/components/scenario/use-preview';
import { EmbedFooter } from './embed-footer';

interface EmbedScreenProps {
  readonly plan: ChartPlan;
  /** With the networks of the chart only. */
  readonly scenario: Scenario;
  /** The past of those networks, as far as the chart draws it. */
  readonly histories: Readonly<Record<string, NetworkHistory>>;
  readonly view: View;
  readonly issues: readonly InputIssue[];
  /** Undefined where the chart fills its frame. */
  readonly size: EmbedSize | undefined;
  /** The page that shows the same scenario with everything around it. */
  readonly fullPage: string;
}

/** One chart, computed in the reader's browser, and the way to the page it is from. */
export function EmbedScreen(props: EmbedScreenProps) {
  const { plan, scenario, histories, view, issues, size, fullPage } = props;
  const preview = usePreview(scenario, scenario);
  const time = useMemo(
    () => timeAxis(scenario, view, [...new Set(plan.series.map(({ network }) => network))]),
    [scenario, view, plan],
  );
  return (
    <main className="flex h-dvh w-full flex-col bg-surface" style={size}>
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
      <EmbedFooter fullPage={fullPage} />
    </main>
  );
}
