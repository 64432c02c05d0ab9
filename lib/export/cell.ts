import { formatDate } from '@/simulation/core';
import type { TableColumn } from './table';

/** A value of a column as JSON would hold it: null where it is undefined, a date as YYYY-MM-DD. */
export function cellOf(column: TableColumn, row: number): number | string | null {
  const value = column.values[row];
  if (value === undefined) return null;
  if (column.kind === 'day') return formatDate(value as number);
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
