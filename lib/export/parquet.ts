import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer';
import { definedOf } from './cell';
import { nextTurn } from './next-turn';
import { ROWS_A_STEP, slicesOf } from './slices';
import type { Table, TableColumn } from './table';

/**
 * A table as a Parquet file, one chunk a group of rows and one for the footer. Between them others have their turn, and
 * nothing is held but the table. Undefined values are null; `metadata` goes into the file's key-value metadata.
 */
export async function* parquetChunks(
  table: Table,
  metadata: Readonly<Record<string, string>> = {},
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({
      columnData: table.columns.map((column) => ({ ...typeOf(column), data: [] })),
    }),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'DePIN Lab',
  });
  for (const columns of slicesOf(table)) {
    await file.write({
      columnData: columns.map((column) => ({ ...typeOf(column), data: dataOf(column) })),
      rowGroupSize: ROWS_A_STEP,
    });
    yield taken(writer);
    await nextTurn();
  }
  await file.finish();
  yield taken(writer);
}

/** What was written since the last time. Positions in the file go on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.getBuffer());
  writer.index = 0;
  return bytes;
}

const TYPES = { text: 'STRING', integer: 'INT32', day: 'TIMESTAMP', number: 'DOUBLE' } as const;

/** Numbers alone may be undefined. */
function typeOf({ name, kind }: TableColumn): Omit<ColumnSource, 'data'> {
  return { name, type: TYPES[kind], ...(kind !== 'number' && { nullable: false }) };
}

const MS_PER_DAY = 86_400_000;

function dataOf(column: TableColumn): ColumnSource['data'] {
  switch (column.kind) {
    case 'text':
      return [...column.values];
    case 'integer':
      return column.values;
    case 'day':
      return Array.from(column.values, (day) => new Date(day * MS_PER_DAY));
    case 'number':
      return Array.from(column.values, definedOf);
  }
}
