'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale, RuleChange } from '@/simulation/core';
import { parseDate } from '@/lib/catalog';
import type { ChartModel } from '@/lib/charts/chart-model';
import { chartTable } from '@/lib/charts/chart-table';
import { pictureOfChart } from '@/lib/charts/picture/picture-of-chart';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { ExportMenu } from './export-menu';

interface ChartExportProps {
  readonly model: ChartModel;
  readonly time: TimeAxis;
  readonly forecastFrom: number;
  readonly ready: boolean;
  readonly ruleChanges: readonly RuleChange[];
}

/** The export of a chart over days. */
export function ChartExport({ model, time, forecastFrom, ready, ruleChanges }: ChartExportProps) {
  const t = useTranslations('chart');
  const words = useTranslations('export');
  const locale = useLocale() as Locale;
  const ruleDays = ruleChanges.map(({ date }) => parseDate(date));
  const key = [
    model.series.some(({ markers }) => markers.length > 0) ? words('circles') : '',
    forecastFrom < time.to ? words('shading') : '',
    ruleDays.some((day) => day >= time.from && day <= time.to) ? words('diamonds') : '',
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
            ruleDays,
            source: [key.join(locale === 'zh-CN' ? '' : ' '), ...notes.source].filter((line) => line !== ''),
            start: t('start'),
          }),
      }}
    />
  );
}
