import {
  DateDay,
  Float64,
  Int32,
  RecordBatchStreamWriter,
  Table as ArrowTable,
  Utf8,
  vectorFromArray,
  type RecordBatch,
} from 'apache-arrow';
import { definedOf } from './cell';
import { nextTurn } from './next-turn';
import { slicesOf } from './slices';
import type { Table, TableColumn } from './table';

/** A table in the streaming format of Apache Arrow, made a record batch at a time. Undefined values are null. */
export async function* arrowChunks(table: Table): AsyncGenerator<Uint8Array> {
  yield* await RecordBatchStreamWriter.writeAll(batchesOf(table));
}

async function* batchesOf(table: Table): AsyncGenerator<RecordBatch> {
  for (const columns of slicesOf(table)) {
    yield* new ArrowTable(Object.fromEntries(columns.map((column) => [column.name, vectorOf(column)])))
      .batches;
    await nextTurn();
  }
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
