'use client';

import { useMemo, type ReactNode } from 'react';
import { timeAxis } from '@/lib/charts/time-axis';
import { ChartViewContext } from '@/components/charts/chart-view';
import { useResolvedScenario } from './scenario-context';
import { useScenario } from './scenario-store';

interface ScenarioChartViewProps {
  /** The only network of the page; every network where it is left out. */
  readonly network: string | undefined;
  readonly children: ReactNode;
}

/** The view of a scenario's charts, which is kept in its link. */
export function ScenarioChartView({ network, children }: ScenarioChartViewProps) {
  const { start, days } = useResolvedScenario().current.scenario;
  const view = useScenario((state) => state.view);
  const setView = useScenario((state) => state.setView);
  const { axis, history, range } = view;
  const time = useMemo(
    () => timeAxis({ start, days }, { axis, history, range }, network === undefined ? undefined : [network]),
    [start, days, axis, history, range, network],
  );
  const value = useMemo(() => ({ view, setView, time }), [view, setView, time]);
  return <ChartViewContext value={value}>{children}</ChartViewContext>;
}
