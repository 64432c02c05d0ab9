'use client';

import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Frame, Locale, Scenario } from '@/simulation/core';
import { declarations, parseDate } from '@/lib/catalog';
import { dayAtPosition } from '@/lib/charts/time-axis';
import { areMeasured, normalisedRow, normalisedRun, sortRows, type RowOrder } from '@/lib/normalised/rows';
import { formatDay } from '@/lib/format/date-format';
import { useOwnChartView } from '@/components/charts/chart-view';
import { useChartOrigin } from '@/components/charts/export/chart-origin';
import { useHoveredDay } from '@/components/charts/hover-store';
import { Button } from '@/components/ui/button';
import { codeOnDemand } from '@/components/ui/on-demand';
import { NormalisedTable } from './normalised-table';

const saver = codeOnDemand(() => import('./save-normalised').then((module) => module.saveNormalised));

export interface NormalisedSectionProps {
  readonly scenario: Scenario;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly baseline: Readonly<Record<string, Frame>>;
}

/** Unlike networks by the same questions, at the crosshair or on the last day shown. */
export function NormalisedSection({ scenario, frames, baseline }: NormalisedSectionProps) {
  const t = useTranslations('normalised');
  const locale = useLocale() as Locale;
  const { time } = useOwnChartView();
  const origin = useChartOrigin();
  const [order, setOrder] = useState<RowOrder>();
  const start = parseDate(scenario.start);
  const last = start + scenario.days - 1;
  const runs = useMemo(
    () =>
      declarations.map((declaration) =>
        normalisedRun(declaration, start, frames[declaration.id], baseline[declaration.id]),
      ),
    [start, frames, baseline],
  );
  const hovered = useHoveredDay();
  const rowsAt = (position: number) => {
    const rows = runs.map((run) => {
      const day = dayAtPosition(time, run.declaration.id, position);
      return normalisedRow(run, Math.min(last, Math.max(start, day)), locale);
    });
    return order ? sortRows(rows, order) : rows;
  };
  const rows = rowsAt(hovered ?? time.to);
  // Networks of several ages may have no common day.
  const [day, ...others] = new Set(rows.map((row) => row.day));
  const save = () => {
    const names = {
      network: t('network'),
      date: t('date'),
      share: t('ofOne'),
      scenario: t('scenario'),
    };
    const shown = rowsAt(time.to);
    void saver().then((saveNormalised) => saveNormalised(shown, locale, names, origin));
  };
  return (
    <section
      aria-labelledby="normalised-title"
      className="rounded-lg border border-line bg-surface px-3 pb-3 pt-2"
    >
      <header className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <h2 id="normalised-title" className="text-[13px] font-semibold">
            {t('title')}
          </h2>
          <p className="text-[11px] leading-4 text-ink-2">{t('lead')}</p>
        </div>
        <div className="flex items-center gap-2 text-[11px] tabular-nums text-ink-2">
          {day !== undefined && others.length === 0 ? formatDay(day, locale) : null}
          <Button onClick={save} disabled={!areMeasured(runs)}>
            <Download size={12} />
            {t('csv')}
          </Button>
        </div>
      </header>
      <NormalisedTable rows={rows} order={order} onOrder={setOrder} />
    </section>
  );
}
