import type { CaseResult } from '../../../core';
import { caseResult, type Comparison } from '../../shared/verification/case-result';
import { parseTable, textsOf, type Table } from './table';

/** One case for each row of a table whose rows are known by their name; one failed case where it cannot be read. */
export function* namedRows(
  file: string,
  content: string,
  column: string,
  compare: (table: Table, name: string, row: number) => Comparison,
): Generator<CaseResult> {
  let table: Table;
  let names: readonly string[];
  try {
    table = parseTable(file, content);
    names = textsOf(table, column);
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
