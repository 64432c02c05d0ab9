'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import type { ChartFrameProps } from './chart-frame';
import { PaperDrawing } from './paper-drawing';
import type { Paper } from './use-paper';

/**
 * A chart on paper: a drawing as wide as its place there, which waits for nothing. The chart of the screen keeps the
 * screen's width, and may not be built yet.
 */
export function PaperChart({ chart, paper }: { chart: ChartFrameProps; paper: Paper }) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const words = { locale, start: t('start'), logScale: t('logScale') };
  return <PaperDrawing id={chart.model.id} markup={paper.drawOnPaper(chart, words)} />;
}
