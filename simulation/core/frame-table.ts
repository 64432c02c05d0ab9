import { columnAt, type Frame } from './frame';
import { formatDate } from './time';

/** The dates of a frame's rows, YYYY-MM-DD. */
export function frameDates(frame: Frame): string[] {
  return Array.from({ length: frame.rows }, (_, row) => formatDate(frame.startDay + row));
}

/** One line of a CSV table a row: `epoch,date` and then one column a metric. Undefined values are empty. */
export function* csvLines(columns: readonly CsvColumn[], dates: readonly string[]): Generator<string> {
  yield ['epoch', 'date', ...columns.map((column) => column.name)].join(',');
  for (let row = 0; row < dates.length; row++) {
    let line = `${row},${dates[row]}`;
    for (const { values } of columns) {
      const value = values[row] as number;
      line += value === value ? `,${value}` : ',';
    }
    yield line;
  }
}

export interface CsvColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** The columns of frames of one run side by side; with several networks names carry the network's id. */
export function csvColumns(frames: Readonly<Record<string, Frame>>): CsvColumn[] {
  const entries = Object.entries(frames);
  return entries.flatMap(([network, frame]) =>
    frame.names.map((name, index) => ({
      name: entries.length === 1 ? name : `${network}.${name}`,
      values: columnAt(frame, index),
    })),
  );
}
