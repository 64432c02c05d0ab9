import { UNITS } from '@/lib/catalog';
import type { ChartRow } from '@/lib/charts/chart-model';
import type { PictureNotes } from '@/lib/charts/picture/chart-notes';
import type { ChartPicture } from '@/lib/charts/picture/picture';
import type { Table } from '@/lib/export/table';
import { formatTick, formatValue, unitBeside } from '@/lib/format/number-format';
import type { Locale, LocalizedText, StudyChart } from '@/simulation/core';
import type { StudyChartModel } from './study-chart-model';
import { bandValue } from './study-readout';

/** What a study's horizontal axis says: its label, and the unit where the label does not name it. */
export function studyAxisLabel({ x }: StudyChart, locale: Locale): string {
  const unit = unitBeside(x.label[locale], UNITS[x.unit][locale]);
  return [x.label[locale], unit].filter((part) => part !== '').join(locale === 'zh-CN' ? '，' : ', ');
}

/** Where on the horizontal axis the values of a row are. Empty where there is none. */
export function studyReadout({ x }: StudyChart, row: ChartRow | undefined, locale: Locale): string {
  return row ? `${x.label[locale]} = ${formatTick(row.x, 'compact', locale)}` : '';
}

/** A chart of a study as a picture, with the values at the end of its axis. */
export function pictureOfStudy(
  study: LocalizedText,
  chart: StudyChart,
  model: StudyChartModel,
  notes: PictureNotes,
): ChartPicture {
  const { locale } = notes;
  const last = model.rows.at(-1);
  const compact = (at: number) => ({ at, label: formatTick(at, 'compact', locale) });
  // Ticks and legend say % themselves.
  const unit =
    chart.y.format === 'percent' ? '' : unitBeside(chart.title[locale], UNITS[chart.y.unit][locale]);
  const logarithmic = model.y.scale === 'log' ? notes.logScale : '';
  const [low, high] = model.x.domain;
  const ticks = model.x.ticks.filter((tick) => tick >= low && tick <= high);
  return {
    title: `${study[locale]} · ${chart.title[locale]}`,
    unit: [unit, logarithmic].filter((part) => part !== '').join(' · '),
    description: chart.description[locale],
    locale,
    kind: chart.kind,
    rows: model.rows,
    series: model.lines.map((line) => ({
      ...line,
      markers: [],
      value: formatValue(last?.[line.key], chart.y.format, locale),
    })),
    bands: model.bands.map((band) => ({ ...band, value: bandValue(band, last, chart.y.format, locale) })),
    x: {
      ...model.x,
      label: studyAxisLabel(chart, locale),
      ticks: chart.kind === 'bars' ? model.rows.map(({ x }) => compact(x)) : ticks.map(compact),
    },
    y: {
      ...model.y,
      ticks: model.y.ticks.map((at) => ({ at, label: formatTick(at, chart.y.format, locale) })),
    },
    legendNote: studyReadout(chart, last, locale),
    marks: [],
    source: notes.source,
    link: notes.link,
  };
}

/** The numbers of a study's chart. */
export function studyTable(chart: StudyChart, model: StudyChartModel, locale: Locale): Table {
  const unit = UNITS[chart.y.unit][locale];
  return {
    rows: model.rows.length,
    columns: [
      {
        name: studyAxisLabel(chart, locale),
        kind: 'number',
        values: Float64Array.from(model.rows, ({ x }) => x),
      },
      ...model.columns.map(({ key, label }) => ({
        name: unit === '' ? label : `${label} (${unit})`,
        kind: 'number' as const,
        values: Float64Array.from(model.rows, (row) => row[key] ?? Number.NaN),
      })),
    ],
  };
}
