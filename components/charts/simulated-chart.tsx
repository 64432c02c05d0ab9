'use client';

import { useLocale } from 'next-intl';
import { memo, useState, type ReactNode } from 'react';
import type { Frame, Locale, NetworkHistory, RuleChange, Scenario } from '@/simulation/core';
import { declarations } from '@/lib/catalog';
import { createChartBuilder } from '@/lib/charts/chart-builder';
import type { ChartPlan, NetworkData } from '@/lib/charts/chart-model';
import { forecastStart } from '@/lib/charts/forecast-start';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { ChartFrame } from './chart-frame';

export interface SimulatedChartProps {
  readonly plan: ChartPlan;
  readonly time: TimeAxis;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly histories: Readonly<Record<string, NetworkHistory>>;
  readonly scenario: Scenario;
  readonly actions?: ReactNode;
  readonly compact?: boolean;
}

/** A chart of one or several networks: past, run and forecast. Rebuilt only when the frames it draws are new ones. */
export function SimulatedChart(props: SimulatedChartProps) {
  const { plan, time, frames, histories, scenario, actions, compact = false } = props;
  const locale = useLocale() as Locale;
  const [build] = useState(createChartBuilder);
  const networks = [...new Set(plan.series.map(({ network }) => network))];
  // A chart of several networks would show every change of each: it has none.
  const network = networks.length === 1 ? networks[0] : undefined;
  const data = Object.fromEntries(
    networks.map((id) => [id, { frame: frames[id], history: histories[id] } satisfies NetworkData]),
  );
  const ruleChanges = (network !== undefined && histories[network]?.ruleChanges) || NO_CHANGES;
  const model = build(plan, data, time, locale);
  return (
    <MemoFrame
      model={model}
      time={time}
      forecastFrom={forecastStart(
        declarations.filter(({ id }) => networks.includes(id)),
        scenario,
        plan.drivenBy,
      )}
      ready={networks.every((id) => frames[id] !== undefined)}
      ruleChanges={ruleChanges}
      actions={actions}
      compact={compact}
    />
  );
}

const NO_CHANGES: readonly RuleChange[] = [];

const MemoFrame = memo(ChartFrame);
