'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import type { ChartModel } from '@/lib/charts/chart-model';
import { chartTable } from '@/lib/charts/chart-table';
import { pictureOfChart } from '@/lib/charts/picture/picture-of-chart';
import type { PlacedRule } from '@/lib/charts/placed-rule';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { ExportMenu } from './export-menu';

interface ChartExportProps {
  readonly model: ChartModel;
  readonly time: TimeAxis;
  readonly forecastFrom: number | undefined;
  readonly ready: boolean;
  readonly rules: readonly PlacedRule[];
  readonly day: number | undefined;
}

/** The export of a chart over days. */
export function ChartExport({ model, time, forecastFrom, ready, rules, day }: ChartExportProps) {
  const t = useTranslations('chart');
  const words = useTranslations('export');
  const locale = useLocale() as Locale;
  const rulesAt = rules.map(({ at }) => at);
  const key = [
    model.series.some(({ markers }) => markers.length > 0) ? words('circles') : '',
    forecastFrom !== undefined && forecastFrom < time.to ? words('shading') : '',
    rulesAt.some((at) => at >= time.from && at <= time.to) ? words('diamonds') : '',
  ].filter((part) => part !== '');
  return (
    <ExportMenu
      ready={ready}
      subject={{
        id: model.id,
        title: model.title,
        realSources: model.sources,
        table: () => chartTable(model, time, locale, words('realFigure')),
        picture: (notes) =>
          pictureOfChart(model, time, {
            ...notes,
            forecastFrom,
            rulesAt,
            source: [key.join(locale === 'zh-CN' ? '' : ' '), ...notes.source].filter((line) => line !== ''),
            start: t('start'),
            day,
          }),
      }}
    />
  );
}
