'use client';

import { ChartSpline, Table2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useMemo, useState } from 'react';
import type { Locale, LocalizedText, StudyChart, StudyResult } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { formatList } from '@/lib/format/list-format';
import { unitBeside } from '@/lib/format/number-format';
import { studyAnchor } from '@/lib/networks/study-anchor';
import { buildStudyChart } from '@/lib/networks/study-chart-model';
import { pictureOfStudy, studyAxisLabel, studyReadout, studyTable } from '@/lib/networks/study-picture';
import { readoutOf } from '@/lib/networks/study-readout';
import { AxisPlotArea } from '@/components/charts/axis-plot-area';
import { AxisChart } from '@/components/charts/lazy-plot';
import { PaperDrawing } from '@/components/charts/paper-drawing';
import { usePaper } from '@/components/charts/use-paper';
import { ExportMenu } from '@/components/charts/export/export-menu';
import { IconButton } from '@/components/ui/icon-button';
import { StudyLegend } from './study-legend';
import { StudyNumbers } from './study-numbers';

interface StudyPlotProps {
  /** `network.study.chart`. */
  readonly id: string;
  /** Title of its study, which a picture of it cannot do without. */
  readonly study: LocalizedText;
  readonly chart: StudyChart;
  readonly result: StudyResult['charts'][string];
  /** In a frame of its own: as high as that, the legend scrolling where it would take more than a quarter. */
  readonly compact?: boolean;
}

/** A chart of a study over its own axis, with its legend, crosshair, keyboard reading, table and export. */
export function StudyPlot({ id, study, chart, result, compact = false }: StudyPlotProps) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const titleId = useId();
  const [at, setAt] = useState<number>();
  const [asTable, setAsTable] = useState(false);
  const model = useMemo(() => buildStudyChart(chart, result, locale), [chart, result, locale]);
  const paper = usePaper();
  const title = chart.title[locale];
  const yUnit = unitBeside(title, UNITS[chart.y.unit][locale]);
  const xLabel = studyAxisLabel(chart, locale);
  const row = model.rows[Math.min(at ?? Infinity, model.rows.length - 1)];
  const place = studyReadout(chart, row, locale);
  const readout = readoutOf(model, row, chart.y.format, locale);
  if (paper) {
    const picture = pictureOfStudy(study, chart, model, {
      locale,
      logScale: t('logScale'),
      source: [],
      link: '',
    });
    return <PaperDrawing id={id} markup={paper.markupOnPaper(picture)} />;
  }
  return (
    <figure
      aria-labelledby={titleId}
      data-study-chart={id}
      className={compact ? 'flex h-full min-h-0 min-w-0 flex-col' : 'min-w-0'}
    >
      <figcaption className="flex items-start justify-between gap-2 text-xs font-medium pointer-coarse:items-center">
        <span id={titleId} title={chart.description[locale]}>
          {title} {yUnit ? <span className="font-normal text-ink-3">{yUnit}</span> : null}
        </span>
        <span className="flex shrink-0 items-center gap-1">
          <ExportMenu
            subject={{
              id,
              title,
              realSources: [],
              anchor: studyAnchor(id.split('.')[1] ?? ''),
              picture: (notes) => pictureOfStudy(study, chart, model, notes),
              table: () => studyTable(chart, model, locale),
            }}
          />
          <IconButton
            label={asTable ? t('showChart') : t('showTable')}
            icon={asTable ? <ChartSpline size={14} /> : <Table2 size={14} />}
            onClick={() => setAsTable(!asTable)}
          />
        </span>
      </figcaption>
      {compact ? null : <p className="text-[11px] leading-4 text-ink-2">{chart.description[locale]}</p>}
      <StudyLegend place={place} entries={readout} compact={compact} />
      <div className={`relative mt-1 ${compact ? 'min-h-0 flex-1' : 'h-52'}`}>
        {asTable ? (
          <StudyNumbers title={title} table={studyTable(chart, model, locale)} format={chart.y.format} />
        ) : (
          <AxisPlotArea
            title={title}
            placed={model}
            at={at === undefined ? undefined : Math.min(at, model.rows.length - 1)}
            onRead={setAt}
            readout={t('readout', {
              day: place,
              values: formatList(
                readout.map(({ label, value }) => `${label} ${value}`),
                locale,
              ),
            })}
          >
            <AxisChart {...model} xLabel={xLabel} yFormat={chart.y.format} />
          </AxisPlotArea>
        )}
      </div>
    </figure>
  );
}
