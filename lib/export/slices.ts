import type { Table, TableColumn } from './table';

/** So many rows of a hundred columns take some hundredths of a second to write. */
export const ROWS_A_STEP = 512;

/** The rows of a table in pieces that are written one after another; a table without rows is one empty piece. */
export function* slicesOf({ rows, columns }: Table): Generator<readonly TableColumn[]> {
  for (let from = 0; from === 0 || from < rows; from += ROWS_A_STEP)
    yield columns.map((column) => sliceOf(column, from, from + ROWS_A_STEP));
}

function sliceOf(column: TableColumn, from: number, to: number): TableColumn {
  switch (column.kind) {
    case 'text':
      return { ...column, values: column.values.slice(from, to) };
    case 'number':
      return { ...column, values: column.values.subarray(from, to) };
    default:
      return { ...column, values: column.values.subarray(from, to) };
  }
}
