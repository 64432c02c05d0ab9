import { UNITS } from '@/lib/catalog';
import type { Table, TableColumn } from '@/lib/export/table';
import type { Locale } from '@/simulation/core';
import type { ChartModel, SeriesModel } from './chart-model';
import type { TimeAxis } from './time-axis';

/**
 * What a chart shows, a row a day: which part of the axis the day is in, every line's value, and the single real
 * figures beside the lines they belong to.
 */
export function chartTable(model: ChartModel, time: TimeAxis, locale: Locale, realFigure: string): Table {
  const days = Int32Array.from({ length: time.to - time.from + 1 }, (_, row) => time.from + row);
  const unit = UNITS[model.unit][locale];
  const named = (label: string) => (unit === '' ? label : `${label} (${unit})`);
  const numbers = (name: string, valueAt: SeriesModel['valueAt']): TableColumn => ({
    name,
    kind: 'number',
    values: Float64Array.from(days, (day) => valueAt(day) ?? Number.NaN),
  });
  return {
    rows: days.length,
    columns: [
      { name: 'date', kind: 'day', values: days },
      {
        name: 'phase',
        kind: 'text',
        values: Array.from(days, (day) => (day < time.start ? 'history' : 'simulation')),
      },
      ...model.series.map(({ label, valueAt }) => numbers(named(label), valueAt)),
      ...model.series
        .filter(({ markers }) => markers.length > 0)
        .map(({ label, markers }) => {
          const figures = new Map(markers.map(({ day, value }) => [day, value]));
          return numbers(`${named(label)} ${realFigure}`, (day) => figures.get(day));
        }),
    ],
  };
}
