import { cellOf } from './cell';
import type { Table } from './table';

const ROWS_PER_CHUNK = 256;

/** A table as CSV, some rows a chunk. Undefined values are empty; the numbers are those JavaScript prints. */
export function* csvChunks({ rows, columns }: Table): Generator<string> {
  yield `${columns.map(({ name }) => name).join(',')}\n`;
  for (let from = 0; from < rows; from += ROWS_PER_CHUNK) {
    let chunk = '';
    for (let row = from; row < Math.min(rows, from + ROWS_PER_CHUNK); row++)
      chunk += `${columns.map((column) => cellOf(column, row) ?? '').join(',')}\n`;
    yield chunk;
  }
}
