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
import { nextTurn } from './next-turn';
import { slicesOf } from './slices';
import type { Table, TableColumn } from './table';

/**
 * A table in the streaming format of Apache Arrow, one chunk a record batch and one for the end. Between them others
 * have their turn. Undefined values are null.
 */
export async function* arrowChunks(table: Table): AsyncGenerator<Uint8Array> {
  const writer = new CollectingWriter();
  for (const columns of slicesOf(table)) {
    const batches = new ArrowTable(
      Object.fromEntries(columns.map((column) => [column.name, vectorOf(column)])),
    ).batches;
    for (const batch of batches) writer.write(batch);
    yield writer.taken();
    await nextTurn();
  }
  writer.finish();
  yield writer.taken();
}

/** Hands out what it has written so far; the library's own sink gives nothing before the end. */
class CollectingWriter extends RecordBatchStreamWriter {
  private written: Uint8Array[] = [];

  taken(): Uint8Array {
    const bytes = Buffer.concat(this.written);
    this.written = [];
    return bytes;
  }

  protected override _write(chunk: ArrayBufferView): this {
    this.written.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    this._position += chunk.byteLength;
    return this;
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
