import { CaseError } from '../../shared/verification/case-error';
import { finiteNumbersOf, parseTable, type Table } from '../../shared/verification/table';

export { finiteNumbersOf as numbersOf, textsOf, type Table } from '../../shared/verification/table';

/** A column of finite numbers that a table may leave out; undefined then. */
export function numbersIfAny(table: Table, name: string): readonly number[] | Float64Array | undefined {
  return table.names.includes(name) ? finiteNumbersOf(table, name) : undefined;
}

/** Reads a table whose columns all have to be known, as a misspelt one would be left out in silence. */
export function tableOf(file: string, content: string, known: readonly (string | RegExp)[]): Table {
  const table = parseTable(file, content);
  const strange = table.names.find(
    (name) => !known.some((each) => (typeof each === 'string' ? each === name : each.test(name))),
  );
  if (strange === undefined) return table;
  throw new CaseError(`${file}: unknown column ${strange}; known are ${known.map(String).join(', ')}`);
}

/**
 * What the name of a case says of columns that a table may leave out and does: they are not compared. Nothing of a table that has them all, or that
 * cannot be read, which fails elsewhere.
 */
export function without(file: string, content: string, optional: readonly string[]): string {
  try {
    const { names } = parseTable(file, content);
    const lacking = optional.filter((name) => !names.includes(name));
    return lacking.length > 0 ? `, without ${lacking.join(', ')}` : '';
  } catch {
    return '';
  }
}

/** Whether a table can be read and has a row with that number in a column; one that cannot be read fails elsewhere. */
export function hasRow(file: string, content: string, name: string, value: number): boolean {
  try {
    return finiteNumbersOf(parseTable(file, content), name).includes(value);
  } catch {
    return false;
  }
}

/** Half of the last decimal that a cell shows: as far as a figure may be off that rounds to it. */
export function halfDigit(cell: string): number {
  const [, decimals = '', exponent = '0'] = /^[^.e]*(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(cell) ?? [];
  return 0.5 * Number(`1e${Number(exponent) - decimals.length}`);
}

/** Compares a column of words. Throws CaseError at the first row that has another. */
export function compareWords(
  table: Table,
  name: string,
  words: readonly string[],
  expected: (row: number) => string,
): void {
  words.forEach((word, row) => {
    if (word === expected(row)) return;
    throw new CaseError(`${table.file}: ${name}, row ${row + 1}: "${word}" should be "${expected(row)}"`);
  });
}
