import { UNITS } from '@/lib/catalog';
import { formatDay } from '@/lib/format/date-format';
import { formatTick, formatValue } from '@/lib/format/number-format';
import type { ChartModel } from '../chart-model';
import type { TimeAxis } from '../time-axis';
import type { PictureNotes } from './chart-notes';
import type { ChartPicture } from './picture';

interface ChartNotes extends PictureNotes {
  readonly forecastFrom: number;
  /** Days on which a rule changed. */
  readonly ruleDays: readonly number[];
  /** The word beside the line where the simulation begins. */
  readonly start: string;
}

/** A chart over days as a picture, with the values of its last day. */
export function pictureOfChart(model: ChartModel, time: TimeAxis, notes: ChartNotes): ChartPicture {
  const { locale } = notes;
  const inside = (day: number) => day >= time.from && day <= time.to;
  const unit = model.format === 'percent' ? '' : UNITS[model.unit][locale];
  return {
    title: model.title,
    unit: [unit, model.axis.scale === 'log' ? notes.logScale : ''].filter((part) => part !== '').join(' · '),
    description: model.description,
    locale,
    kind: model.kind,
    rows: model.rows,
    series: model.series.map(({ key, label, color, dash, tag, markers, valueAt }) => ({
      key,
      label,
      color,
      dash,
      ...(tag !== undefined && { tag }),
      markers,
      value: formatValue(valueAt(time.to), model.format, locale),
    })),
    x: {
      scale: 'linear',
      domain: [time.from, time.to],
      ticks: time.ticks.map((day) => ({ at: day, label: formatDay(day, locale, 'year') })),
    },
    y: {
      ...model.axis,
      ticks: model.axis.ticks.map((at) => ({ at, label: formatTick(at, model.format, locale) })),
    },
    legendNote: formatDay(time.to, locale),
    start: { at: time.start, label: notes.start },
    forecastFrom: notes.forecastFrom,
    marks: notes.ruleDays.filter(inside),
    source: notes.source,
    link: notes.link,
  };
}
