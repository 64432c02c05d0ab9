import { columnAt, type Frame } from '@/simulation/core';

/** One column of a table of results. Undefined numbers are NaN. */
export type TableColumn =
  | { readonly name: string; readonly kind: 'number'; readonly values: Float64Array }
  | { readonly name: string; readonly kind: 'integer'; readonly values: Int32Array }
  /** Days since 1970-01-01. */
  | { readonly name: string; readonly kind: 'day'; readonly values: Int32Array }
  | { readonly name: string; readonly kind: 'text'; readonly values: readonly string[] };

/** Columns of equal length. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly TableColumn[];
}

/** Which rows of a frame: day numbers, inclusive, and every n-th of them. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
  readonly every: number;
}

/** `epoch`, `date` and the named columns of a frame. A name the frame does not have throws RangeError. */
export function frameTable(frame: Frame, names: readonly string[], range: RowRange): Table {
  const rows = rowsIn(frame, range);
  return {
    rows: rows.length,
    columns: [
      { name: 'epoch', kind: 'integer', values: rows },
      { name: 'date', kind: 'day', values: rows.map((row) => frame.startDay + row) },
      ...names.map((name): TableColumn => {
        const index = frame.names.indexOf(name);
        if (index < 0) throw new RangeError(`the frame has no column "${name}"`);
        const column = columnAt(frame, index);
        return { name, kind: 'number', values: Float64Array.from(rows, (row) => column[row] as number) };
      }),
    ],
  };
}

function rowsIn(frame: Frame, { from, to, every }: RowRange): Int32Array {
  const first = Math.max(0, from - frame.startDay);
  const last = Math.min(frame.rows - 1, to - frame.startDay);
  const count = last < first ? 0 : Math.floor((last - first) / every) + 1;
  return Int32Array.from({ length: count }, (_, index) => first + index * every);
}

/** Tables of equal columns one below the other, with a first column that names each. */
export function stackTables(name: string, tables: Readonly<Record<string, Table>>): Table {
  const entries = Object.entries(tables);
  const columns = (entries[0]?.[1].columns ?? []).map(({ name: column, kind }, index): TableColumn => {
    const parts = entries.map(([, table]) => table.columns[index]?.values ?? []);
    if (kind === 'text') return { name: column, kind, values: parts.flatMap((part) => part as string[]) };
    const numbers = parts.flatMap((part) => Array.from(part as ArrayLike<number>));
    return kind === 'number'
      ? { name: column, kind, values: Float64Array.from(numbers) }
      : { name: column, kind, values: Int32Array.from(numbers) };
  });
  const labels = entries.flatMap(([label, { rows }]) => Array.from({ length: rows }, () => label));
  return { rows: labels.length, columns: [{ name, kind: 'text', values: labels }, ...columns] };
}
