import { ByteWriter, parquetWrite, type ColumnSource, type Writer } from 'hyparquet-writer';
import { definedOf } from './cell';
import type { Table, TableColumn } from './table';
import { nextTurn } from './next-turn';

/** So many rows of a hundred columns take some hundredths of a second. */
const ROWS_PER_GROUP = 512;

/**
 * A table as a Parquet file, made in steps between which others have their turn and the signal is asked whether to
 * go on. Undefined values are null; `metadata` goes into the file's key-value metadata.
 */
export async function parquetBytes(
  table: Table,
  metadata: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const writer: Writer = new ByteWriter();
  writer.flush = async () => {
    await nextTurn();
    signal?.throwIfAborted();
  };
  await parquetWrite({
    writer,
    columnData: table.columns.map(sourceOf),
    rowGroupSize: ROWS_PER_GROUP,
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'DePIN Lab',
  });
  return new Uint8Array(writer.getBuffer());
}

const MS_PER_DAY = 86_400_000;

function sourceOf(column: TableColumn): ColumnSource {
  switch (column.kind) {
    case 'text':
      return { name: column.name, data: [...column.values], type: 'STRING', nullable: false };
    case 'integer':
      return { name: column.name, data: column.values, type: 'INT32', nullable: false };
    case 'day':
      return {
        name: column.name,
        data: Array.from(column.values, (day) => new Date(day * MS_PER_DAY)),
        type: 'TIMESTAMP',
        nullable: false,
      };
    case 'number':
      return {
        name: column.name,
        data: Array.from(column.values, definedOf),
        type: 'DOUBLE',
      };
  }
}
