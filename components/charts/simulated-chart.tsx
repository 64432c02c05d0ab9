'use client';

import { useLocale } from 'next-intl';
import { memo, useMemo, useState, type ReactNode } from 'react';
import type { Frame, Locale, NetworkHistory, Scenario } from '@/simulation/core';
import { declarations } from '@/lib/catalog';
import { createChartBuilder } from '@/lib/charts/chart-builder';
import type { ChartPlan, NetworkData } from '@/lib/charts/chart-model';
import { forecastStart } from '@/lib/charts/forecast-start';
import { placeRules, type PlacedRule } from '@/lib/charts/placed-rule';
import { positionOfDay, type TimeAxis } from '@/lib/charts/time-axis';
import { ChartFrame } from './chart-frame';

export interface SimulatedChartProps {
  readonly plan: ChartPlan;
  readonly time: TimeAxis;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly histories: Readonly<Record<string, NetworkHistory>>;
  readonly scenario: Scenario;
  /** Networks whose frames are of an earlier scenario. */
  readonly stale?: readonly string[];
  readonly actions?: ReactNode;
  readonly compact?: boolean;
}

/** A chart of one or several networks: past, run and forecast. Rebuilt only when the frames it draws are new ones. */
export function SimulatedChart(props: SimulatedChartProps) {
  const { plan, time, frames, histories, scenario, stale, actions, compact = false } = props;
  const locale = useLocale() as Locale;
  const [build] = useState(createChartBuilder);
  const networks = [...new Set(plan.series.map(({ network }) => network))];
  // A chart of several networks would show every change of each: it has none.
  const network = networks.length === 1 ? networks[0] : undefined;
  const data = Object.fromEntries(
    networks.map((id) => [id, { frame: frames[id], history: histories[id] } satisfies NetworkData]),
  );
  const rules = usePlacedRules(time, network, network === undefined ? undefined : histories[network]);
  const model = build(plan, data, time, locale);
  const forecastDay = forecastStart(
    declarations.filter(({ id }) => networks.includes(id)),
    scenario,
    plan.drivenBy,
  );
  // Networks of several ages have no common place for it.
  const single = networks.length === 1 || time.kind === 'calendar';
  return (
    <MemoFrame
      model={model}
      time={time}
      forecastFrom={single ? positionOfDay(time, networks[0] ?? '', forecastDay) : undefined}
      ready={networks.every((id) => frames[id] !== undefined)}
      rules={rules}
      stale={networks.some((id) => stale?.includes(id))}
      actions={actions}
      compact={compact}
    />
  );
}

function usePlacedRules(
  time: TimeAxis,
  network: string | undefined,
  history: NetworkHistory | undefined,
): readonly PlacedRule[] {
  return useMemo(
    () => (network === undefined ? NO_RULES : placeRules(time, network, history)),
    [time, network, history],
  );
}

const NO_RULES: readonly PlacedRule[] = [];

const MemoFrame = memo(ChartFrame);
