'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import type { Locale, StudyChart, StudyResult } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { formatValue, unitBeside } from '@/lib/format/number-format';
import { buildStudyChart, type StudyLineModel } from '@/lib/networks/study-chart-model';
import { pictureOfStudy, studyAxisLabel, studyTable } from '@/lib/networks/study-picture';
import { AxisChart } from '@/components/charts/lazy-plot';
import { ExportMenu } from '@/components/charts/export/export-menu';

interface StudyPlotProps {
  /** `network.study.chart`. */
  readonly id: string;
  readonly chart: StudyChart;
  readonly result: StudyResult['charts'][string];
}

/** A chart of a study over its own axis. */
export function StudyPlot({ id, chart, result }: StudyPlotProps) {
  const locale = useLocale() as Locale;
  const model = useMemo(() => buildStudyChart(chart, result, locale), [chart, result, locale]);
  const yUnit = unitBeside(chart.title[locale], UNITS[chart.y.unit][locale]);
  const last = model.rows.at(-1);
  return (
    <figure className="min-w-0">
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
            anchor: `study-${id.split('.')[1] ?? ''}`,
            picture: (notes) => pictureOfStudy(chart, model, notes),
            table: () => studyTable(chart, model, locale),
          }}
        />
      </figcaption>
      <ul className="mt-0.5 flex flex-wrap gap-x-3 text-[11px] leading-4">
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
        className="mt-1 h-52"
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
