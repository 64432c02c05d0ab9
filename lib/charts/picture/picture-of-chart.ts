import { UNITS } from '@/lib/catalog';
import { formatTick, formatValue } from '@/lib/format/number-format';
import { formatPosition, formatTimeTick } from '@/lib/format/position-format';
import type { ChartModel } from '../chart-model';
import type { TimeAxis } from '../time-axis';
import type { PictureNotes } from './chart-notes';
import type { ChartPicture } from './picture';

interface ChartNotes extends PictureNotes {
  /** Undefined where the lines have no common one. */
  readonly forecastFrom: number | undefined;
  /** Positions at which a rule changed. */
  readonly rulesAt: readonly number[];
  /** The word beside the line where the simulation begins. */
  readonly start: string;
  /** Position whose values the legend has; the ends of the lines where left out. */
  readonly day?: number | undefined;
}

/** A chart over days as a picture, with the values of a day, or of its last one. */
export function pictureOfChart(model: ChartModel, time: TimeAxis, notes: ChartNotes): ChartPicture {
  const { locale, day: read } = notes;
  const inside = (day: number) => day >= time.from && day <= time.to;
  const unit = model.format === 'percent' ? '' : UNITS[model.unit][locale];
  return {
    title: model.title,
    unit: [unit, model.axis.scale === 'log' ? notes.logScale : ''].filter((part) => part !== '').join(' · '),
    description: model.description,
    locale,
    kind: model.kind,
    rows: model.rows,
    series: model.series.map(({ key, label, color, dash, tag, markers, valueAt, end }) => ({
      key,
      label,
      color,
      dash,
      ...(tag !== undefined && { tag }),
      markers,
      value: formatValue(valueAt(read ?? end), model.format, locale),
    })),
    x: {
      scale: 'linear',
      domain: [time.from, time.to],
      ticks: time.ticks.map((day) => ({ at: day, label: formatTimeTick(time, day, locale) })),
    },
    y: {
      ...model.axis,
      ticks: model.axis.ticks.map((at) => ({ at, label: formatTick(at, model.format, locale) })),
    },
    legendNote: formatPosition(time, read ?? time.to, locale),
    ...(model.start !== undefined &&
      inside(model.start) && { start: { at: model.start, label: notes.start } }),
    ...(notes.forecastFrom !== undefined && {
      forecastFrom: notes.forecastFrom,
      forecastUntil: Math.max(...model.series.map(({ end }) => end)),
    }),
    marks: notes.rulesAt.filter(inside),
    source: notes.source,
    link: notes.link,
  };
}
