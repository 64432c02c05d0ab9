import { cellOf } from './cell';
import type { Table } from './table';

const ROWS_PER_CHUNK = 256;

/** A table as CSV, some rows a chunk. Undefined values are empty; the numbers are those JavaScript prints. */
export function* csvChunks({ rows, columns }: Table): Generator<string> {
  yield `${columns.map(({ name }) => quoted(name)).join(',')}\n`;
  for (let from = 0; from < rows; from += ROWS_PER_CHUNK) {
    let chunk = '';
    for (let row = from; row < Math.min(rows, from + ROWS_PER_CHUNK); row++)
      chunk += `${columns.map((column) => written(cellOf(column, row))).join(',')}\n`;
    yield chunk;
  }
}

function written(cell: number | string | null): string {
  return typeof cell === 'string' ? quoted(cell) : String(cell ?? '');
}

/** A text as RFC 4180 writes it: in quotes where it holds what separates. */
function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
