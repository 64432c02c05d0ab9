import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer';
import { definedOf } from './cell';
import type { Table, TableColumn } from './table';
import { nextTurn } from './next-turn';

/** So many rows of a hundred columns take some hundredths of a second. */
const ROWS_PER_GROUP = 512;

/**
 * A table as a Parquet file, one chunk a group of rows and one for the footer. Between them others have their turn.
 * Undefined values are null; `metadata` goes into the file's key-value metadata.
 */
export async function* parquetChunks(
  table: Table,
  metadata: Readonly<Record<string, string>> = {},
): AsyncGenerator<Uint8Array> {
  const columns = table.columns.map(sourceOf);
  const rows = columns[0]?.data.length ?? 0;
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columns }),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'DePIN Lab',
  });
  for (let from = 0; from < rows; from += ROWS_PER_GROUP) {
    const columnData = columns.map((column) => ({
      ...column,
      data: column.data.slice(from, from + ROWS_PER_GROUP),
    }));
    await file.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
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
