import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { definedOf } from './cell';
import type { Table, TableColumn } from './table';

/** A table as a Parquet file. Undefined values are null; `metadata` goes into the file's key-value metadata. */
export function parquetBytes(table: Table, metadata: Readonly<Record<string, string>> = {}): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: table.columns.map(sourceOf),
      kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
      createdBy: 'DePIN Lab',
    }),
  );
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
