'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { parseDate } from '@/lib/catalog';
import type { Comparison } from '@/lib/comparison/comparison';
import type { ComparedScenario } from '@/lib/comparison/compared-scenario';
import { comparisonOrigin } from './comparison-origin';
import { ChartOriginContext } from '@/components/charts/export/chart-origin';
import { AssumptionTable } from './assumption-table';
import { ComparisonCharts } from './comparison-charts';
import { ComparisonToolbar } from './comparison-toolbar';
import { FiguresTable } from './figures-table';
import { Sentences } from './sentences';
import type { ChangeComparison } from './use-comparison';
import { useComparisonResults } from './use-comparison-results';

interface ComparisonResultProps {
  readonly scenarios: readonly ComparedScenario[];
  readonly comparison: Comparison;
  readonly change: ChangeComparison;
}

/** What follows from the scenarios: in sentences, charts and figures, and from which assumptions. */
export function ComparisonResult({ scenarios, comparison, change }: ComparisonResultProps) {
  const t = useTranslations('comparison');
  const resolved = useMemo(() => scenarios.map(({ scenario }) => scenario), [scenarios]);
  const { frames, error } = useComparisonResults(resolved);
  const base = Math.max(
    0,
    scenarios.findIndex(({ place }) => place === comparison.base),
  );
  const origin = useMemo(() => comparisonOrigin(resolved, base), [resolved, base]);
  const starts = resolved.map(({ start }) => parseDate(start));
  const first = Math.max(...starts);
  // The day of the figures is one that every scenario reaches.
  const last = Math.min(...resolved.map(({ days }, index) => (starts[index] ?? first) + days - 1));
  const asked = comparison.day === undefined ? last : parseDate(comparison.day);
  const day = Math.min(last, Math.max(first, asked));
  const shared = { scenarios, frames, base, day } as const;
  const pending =
    error === undefined &&
    resolved.some(({ networks }, index) =>
      Object.keys(networks).some((network) => frames[index]?.[network] === undefined),
    );
  return (
    <ChartOriginContext value={origin}>
      {error === undefined ? null : (
        <p role="alert" className="rounded-lg border border-danger bg-surface px-3 py-2 text-xs text-danger">
          {t('failed', { message: error })}
        </p>
      )}
      <Sentences {...shared} pending={pending} />
      <ComparisonToolbar
        comparison={comparison}
        change={change}
        range={[first, last]}
        day={day}
        asked={asked}
      />
      {comparison.view === 'delta' && scenarios.length > 1 ? (
        <FiguresTable {...shared} measure={comparison.measure} />
      ) : null}
      <ComparisonCharts {...shared} view={comparison.view} measure={comparison.measure} />
      <AssumptionTable scenarios={scenarios} base={base} />
    </ChartOriginContext>
  );
}
