import {
  DateDay,
  Float64,
  Int32,
  RecordBatchStreamWriter,
  Table as ArrowTable,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { definedOf } from './cell';
import type { Table, TableColumn } from './table';

/** A table in the streaming format of Apache Arrow, one chunk a record batch. Undefined values are null. */
export function arrowChunks(table: Table): AsyncIterable<Uint8Array> {
  const arrow = new ArrowTable(
    Object.fromEntries(table.columns.map((column) => [column.name, vectorOf(column)])),
  );
  return RecordBatchStreamWriter.writeAll(arrow);
}

const MS_PER_DAY = 86_400_000;

function vectorOf(column: TableColumn) {
  switch (column.kind) {
    case 'text':
      return vectorFromArray(column.values, new Utf8());
    case 'integer':
      return vectorFromArray([...column.values], new Int32());
    case 'day':
      return vectorFromArray(
        Array.from(column.values, (day) => new Date(day * MS_PER_DAY)),
        new DateDay(),
      );
    case 'number':
      return vectorFromArray(Array.from(column.values, definedOf), new Float64());
  }
}
