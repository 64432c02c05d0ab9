import { finiteNumbersOf, type Table } from '../../shared/verification/table';

export {
  finiteNumbersOf as numbersOf,
  parseTable,
  textsOf,
  type Table,
} from '../../shared/verification/table';

/** A column of finite numbers that a table may leave out; undefined then. */
export function numbersIfAny(table: Table, name: string): readonly number[] | Float64Array | undefined {
  return table.names.includes(name) ? finiteNumbersOf(table, name) : undefined;
}
