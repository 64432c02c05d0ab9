import { formatDate } from '@/simulation/core';
import type { TableColumn } from './table';

/** A value of a column as JSON would hold it: null where it is undefined, a date as YYYY-MM-DD. */
export function cellOf(column: TableColumn, row: number): number | string | null {
  const value = column.values[row];
  if (value === undefined) return null;
  if (column.kind === 'day') return formatDate(value as number);
  return typeof value === 'number' ? definedOf(value) : value;
}

/** A number, or null for what is none: an undefined value, or one without an end. */
export function definedOf(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
