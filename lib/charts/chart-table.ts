import { UNITS } from '@/lib/catalog';
import type { Table, TableColumn } from '@/lib/export/table';
import { DAYS_PER_YEAR } from '@/lib/scenario/view-range';
import type { Locale } from '@/simulation/core';
import type { ChartModel, SeriesModel } from './chart-model';
import type { TimeAxis } from './time-axis';

/** Ages with the precision of a day. */
const AGE_DIGITS = 4;

/**
 * What a chart shows, a row a day: where on the axis, on which side of the first simulated day, every line's value,
 * and the single real figures beside the lines they belong to.
 */
export function chartTable(model: ChartModel, time: TimeAxis, locale: Locale, realFigure: string): Table {
  const positions = Int32Array.from({ length: time.to - time.from + 1 }, (_, row) => time.from + row);
  const unit = UNITS[model.unit][locale];
  const named = (label: string) => (unit === '' ? label : `${label} (${unit})`);
  const numbers = (name: string, valueAt: SeriesModel['valueAt']): TableColumn => ({
    name,
    kind: 'number',
    values: Float64Array.from(positions, (position) => valueAt(position) ?? Number.NaN),
  });
  return {
    rows: positions.length,
    columns: [
      placeColumn(positions, time),
      ...phaseColumn(positions, model),
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

function placeColumn(positions: Int32Array, { kind }: TimeAxis): TableColumn {
  if (kind === 'calendar') return { name: 'date', kind: 'day', values: positions };
  const years = Float64Array.from(positions, (days) => Number((days / DAYS_PER_YEAR).toFixed(AGE_DIGITS)));
  return { name: 'yearsSinceLaunch', kind: 'number', values: years };
}

/** Lines of several ages begin to be simulated at different places: then no row is of one phase. */
function phaseColumn(positions: Int32Array, { start }: ChartModel): TableColumn[] {
  if (start === undefined) return [];
  const values = Array.from(positions, (position) => (position < start ? 'history' : 'simulation'));
  return [{ name: 'phase', kind: 'text', values }];
}
