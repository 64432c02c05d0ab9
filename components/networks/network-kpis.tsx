'use client';

import { useLocale } from 'next-intl';
import type { Frame, Locale, NetworkDeclaration, NetworkHistory, Scenario } from '@/simulation/core';
import { parseDate } from '@/lib/catalog';
import { buildKpis } from '@/lib/charts/kpi-model';
import { formatDay } from '@/lib/format/date-format';
import { dayAtPosition } from '@/lib/charts/time-axis';
import { useOwnChartView } from '@/components/charts/chart-view';
import { useHoveredDay } from '@/components/charts/hover-store';
import { KpiCell } from '@/components/charts/kpi-cell';

interface NetworkKpisProps {
  readonly declaration: NetworkDeclaration;
  readonly scenario: Scenario;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly baseline: Readonly<Record<string, Frame>>;
  readonly histories: Readonly<Record<string, NetworkHistory>>;
}

/** Every key figure of a network, at the crosshair's day or the last one. */
export function NetworkKpis({ declaration, scenario, frames, baseline, histories }: NetworkKpisProps) {
  const locale = useLocale() as Locale;
  const { id } = declaration;
  const start = parseDate(scenario.start);
  const last = start + scenario.days - 1;
  const { time } = useOwnChartView();
  const hovered = useHoveredDay();
  const day = Math.min(last, dayAtPosition(time, declaration.id, hovered ?? time.to));
  const data = { frame: frames[id], history: histories[id] };
  return (
    <section
      aria-label={declaration.label[locale]}
      data-kpis={id}
      className="rounded-lg border border-line bg-surface px-3 py-2"
    >
      <time className="text-[11px] tabular-nums text-ink-3">{formatDay(day, locale)}</time>
      <dl className="mt-1 grid grid-cols-2 gap-x-4 gap-y-2 md:grid-cols-4">
        {buildKpis(declaration, data, baseline[id], start, day, locale).map((kpi) => (
          <KpiCell key={kpi.metric} kpi={kpi} />
        ))}
      </dl>
    </section>
  );
}
