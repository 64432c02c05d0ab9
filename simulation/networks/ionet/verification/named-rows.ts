import type { CaseResult } from '../../../core';
import { caseResult, type Comparison } from '../../shared/verification/case-result';
import { tableOf, textsOf, type Table } from './table';

/** One case for each row of a table whose rows are known by their name, in the first of its columns; one failed case where it cannot be read. */
export function* namedRows(
  file: string,
  content: string,
  columns: readonly [name: string, ...others: string[]],
  compare: (table: Table, name: string, row: number) => Comparison,
): Generator<CaseResult> {
  let table: Table;
  let names: readonly string[];
  try {
    table = tableOf(file, content, columns);
    names = textsOf(table, columns[0]);
  } catch (error) {
    yield caseResult(file, () => {
      throw error;
    });
    return;
  }
  for (const [row, name] of names.entries()) {
    yield caseResult(`${file}: ${name}`, () => compare(table, name, row));
  }
}
