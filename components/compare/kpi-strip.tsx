'use client';

import { useLocale } from 'next-intl';
import { memo } from 'react';
import type { Frame, Locale, NetworkDeclaration, NetworkHistory, Scenario } from '@/simulation/core';
import { declarations, parseDate } from '@/lib/catalog';
import { buildKpis } from '@/lib/charts/kpi-model';
import { NETWORK_COLORS } from '@/lib/charts/palette';
import { formatDay } from '@/lib/format/date-format';
import { dayAtPosition } from '@/lib/charts/time-axis';
import { useOwnChartView } from '@/components/charts/chart-view';
import { useHoveredDay } from '@/components/charts/hover-store';
import { KpiCell } from '@/components/charts/kpi-cell';

interface KpiStripProps {
  readonly scenario: Scenario;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly baseline: Readonly<Record<string, Frame>>;
  readonly histories: Readonly<Record<string, NetworkHistory>>;
}

/** One KPI row a network, at the crosshair's day or the last one, with the change against the baseline. */
export function KpiStrip({ scenario, frames, baseline, histories }: KpiStripProps) {
  const start = parseDate(scenario.start);
  const last = start + scenario.days - 1;
  const { time } = useOwnChartView();
  const hovered = useHoveredDay();
  return (
    <div className="grid grid-cols-1 gap-2 max-md:order-1 lg:grid-cols-3">
      {declarations.map((declaration) => (
        <NetworkRow
          key={declaration.id}
          declaration={declaration}
          frame={frames[declaration.id]}
          baseline={baseline[declaration.id]}
          history={histories[declaration.id]}
          start={start}
          day={Math.min(last, dayAtPosition(time, declaration.id, hovered ?? time.to))}
        />
      ))}
    </div>
  );
}

interface NetworkRowProps {
  readonly declaration: NetworkDeclaration;
  readonly frame: Frame | undefined;
  readonly baseline: Frame | undefined;
  readonly history: NetworkHistory | undefined;
  readonly start: number;
  readonly day: number;
}

/** Of one network; a slider that moves another leaves it as it is. */
const NetworkRow = memo(function NetworkRow(props: NetworkRowProps) {
  const { declaration, frame, baseline, history, start, day } = props;
  const locale = useLocale() as Locale;
  return (
    <section
      aria-label={declaration.label[locale]}
      data-kpis={declaration.id}
      className="min-w-0 rounded-lg border border-line bg-surface px-3 py-1.5"
    >
      <header className="flex items-baseline justify-between gap-2 text-[11px]">
        <h2 className="flex items-center gap-1.5 font-semibold">
          <span
            aria-hidden
            className="size-2 rounded-full"
            style={{ background: NETWORK_COLORS[declaration.id] }}
          />
          {declaration.label[locale]}
        </h2>
        <time className="tabular-nums text-ink-3">{formatDay(day, locale)}</time>
      </header>
      <dl className="mt-1 grid grid-cols-[auto_auto_auto] justify-between gap-3">
        {buildKpis(declaration, { frame, history }, baseline, start, day, locale)
          .slice(0, 3)
          .map((kpi) => (
            <KpiCell key={kpi.metric} kpi={kpi} />
          ))}
      </dl>
    </section>
  );
});
