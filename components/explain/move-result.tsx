'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale } from '@/simulation/core';
import { allMetrics, declarations } from '@/lib/catalog';
import type { SeriesModel } from '@/lib/charts/chart-model';
import { decomposeMove } from '@/lib/explain/decompose-move';
import type { MovePlan } from '@/lib/explain/move-plan';
import { runsOf, type MoveEnds } from '@/lib/explain/move-runs';
import { amountText, figureText, percentText } from '@/lib/explain/move-text';
import { formatDay } from '@/lib/format/date-format';
import { MoveFailure, MoveProgress } from './move-state';
import { MoveTable } from './move-table';
import { useMoveRuns } from './use-move-runs';

interface MoveResultProps {
  readonly plan: MovePlan;
  /** Of all lines of the chart. */
  readonly columns: readonly string[];
  /** The runs between which the network moved, where they are made already. */
  readonly ends: MoveEnds | undefined;
  readonly series: SeriesModel;
  readonly day: number;
  /** Its name. */
  readonly baseline: string;
}

/** Runs a plan and says what moved one line on one day. Another line of the network, or another day, needs no new run. */
export function MoveResult({ plan, columns, ends, series, day, baseline }: MoveResultProps) {
  const t = useTranslations('moved');
  const locale = useLocale() as Locale;
  const { done, result: runs, error } = useMoveRuns(plan, columns, ends);
  const spec = specOf(series);
  const why = useMemo(() => runs && decomposeMove(plan, runs, series.column, day), [plan, runs, series, day]);
  if (error !== undefined || !spec) return <MoveFailure message={error ?? series.column} />;
  if (!runs) return <MoveProgress done={Math.max(done, ends ? 2 : 0)} total={runsOf(plan)} />;
  if (!why) return <p className="mt-1 min-h-40 text-ink-2">{t('undefined')}</p>;
  const points = (amount: string) => t('points', { amount });
  return (
    <>
      <p className="mt-1" data-move-sentence>
        {t('sentence', {
          line: series.label,
          date: formatDay(day, locale),
          to: figureText(why.to, spec, locale),
          from: figureText(why.from, spec, locale),
          baseline,
          amount: amountText(why.to - why.from, spec, locale, points),
          percent: percentText(why.to - why.from, why.from, locale),
        })}
      </p>
      <MoveTable why={why} spec={spec} />
      <p className="mt-1 text-[11px] leading-4 text-ink-2">{t('method', { baseline })}</p>
    </>
  );
}

function specOf({ network, column }: SeriesModel) {
  const declaration = declarations.find(({ id }) => id === network);
  return declaration && allMetrics(declaration)[column.split('.')[0] ?? ''];
}
