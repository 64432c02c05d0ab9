import { cellOf } from './cell';
import type { Table } from './table';

/** A document with the table's columns under `columns`, one column a chunk. */
export function* jsonChunks(
  head: Readonly<Record<string, unknown>>,
  { rows, columns }: Table,
): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"columns":{`;
  for (const [index, column] of columns.entries()) {
    const values = Array.from({ length: rows }, (_, row) => cellOf(column, row));
    yield `${index === 0 ? '' : ','}${JSON.stringify(column.name)}:${JSON.stringify(values)}`;
  }
  yield '}}\n';
}
