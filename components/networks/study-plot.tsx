'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale, StudyChart, StudyResult } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { formatValue, unitBeside } from '@/lib/format/number-format';
import { studyAnchor } from '@/lib/networks/study-anchor';
import { buildStudyChart, type StudyLineModel } from '@/lib/networks/study-chart-model';
import { pictureOfStudy, studyAxisLabel, studyReadout, studyTable } from '@/lib/networks/study-picture';
import { AxisChart } from '@/components/charts/lazy-plot';
import { ExportMenu } from '@/components/charts/export/export-menu';

interface StudyPlotProps {
  /** `network.study.chart`. */
  readonly id: string;
  readonly chart: StudyChart;
  readonly result: StudyResult['charts'][string];
  /** In a frame of its own: as high as that, the legend scrolling where it would take more than a quarter. */
  readonly compact?: boolean;
}

/** A chart of a study over its own axis. */
export function StudyPlot({ id, chart, result, compact = false }: StudyPlotProps) {
  const t = useTranslations('chart');
  const locale = useLocale() as Locale;
  const model = useMemo(() => buildStudyChart(chart, result, locale), [chart, result, locale]);
  const yUnit = unitBeside(chart.title[locale], UNITS[chart.y.unit][locale]);
  const last = model.rows.at(-1);
  return (
    <figure className={compact ? 'flex h-full min-h-0 min-w-0 flex-col' : 'min-w-0'}>
      <figcaption
        className="flex items-start justify-between gap-2 text-xs font-medium"
        title={chart.description[locale]}
      >
        <span>
          {chart.title[locale]} {yUnit ? <span className="font-normal text-ink-3">{yUnit}</span> : null}
        </span>
        <ExportMenu
          subject={{
            id,
            title: chart.title[locale],
            realSources: [],
            anchor: studyAnchor(id.split('.')[1] ?? ''),
            picture: (notes) => pictureOfStudy(chart, model, notes),
            table: () => studyTable(chart, model, locale),
          }}
        />
      </figcaption>
      <ul
        {...(compact && { tabIndex: 0, 'aria-label': t('legend') })}
        className={`mt-0.5 flex flex-wrap gap-x-3 text-[11px] leading-4 ${compact ? 'max-h-[max(2.25rem,25cqh)] shrink-0 overflow-y-auto' : ''}`}
      >
        {compact ? <li className="text-ink-2 tabular-nums">{studyReadout(chart, model, locale)}</li> : null}
        {model.lines.map((line) => (
          <li key={line.key} className="flex items-center gap-1">
            <LineSwatch line={line} />
            <span className="text-ink-2">{line.label}</span>
            <span className="font-medium tabular-nums">
              {formatValue(last?.[line.key], chart.y.format, locale)}
            </span>
          </li>
        ))}
      </ul>
      <div
        className={`mt-1 ${compact ? 'min-h-0 flex-1' : 'h-52'}`}
        role="img"
        aria-label={`${chart.title[locale]}. ${chart.description[locale]}`}
      >
        <AxisChart
          kind={chart.kind}
          rows={model.rows}
          lines={model.lines}
          x={model.x}
          y={model.y}
          xLabel={studyAxisLabel(chart, locale)}
          yFormat={chart.y.format}
        />
      </div>
    </figure>
  );
}

function LineSwatch({ line }: { line: StudyLineModel }) {
  return (
    <svg aria-hidden width="18" height="6" className="shrink-0">
      <line x1="0" y1="3" x2="18" y2="3" stroke={line.color} strokeWidth="2.5" strokeDasharray={line.dash} />
    </svg>
  );
}
