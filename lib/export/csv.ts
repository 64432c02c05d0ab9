import { cellOf } from './cell';
import type { Table } from './table';

const ROWS_PER_CHUNK = 256;

/** A table as CSV, some rows a chunk. Undefined values are empty; the numbers are those JavaScript prints. */
export function* csvChunks({ rows, columns }: Table): Generator<string> {
  yield `${columns.map(({ name }) => quoted(name)).join(',')}\n`;
  for (let from = 0; from < rows; from += ROWS_PER_CHUNK) {
    let chunk = '';
    for (let row = from; row < Math.min(rows, from + ROWS_PER_CHUNK); row++)
      chunk += `${columns.map((column) => cellOf(column, row) ?? '').join(',')}\n`;
    yield chunk;
  }
}

/** A name as RFC 4180 writes it: in quotes where it holds what separates. */
function quoted(name: string): string {
  return /[",\n\r]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
