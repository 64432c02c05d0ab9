import { CaseError } from '../../shared/verification/case-error';

/** A comma-separated table as text, column by column. */
export interface Table {
  readonly file: string;
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly rows: number;
}

/** Reads a table: a header line, then as many cells in every line. Throws CaseError where a line does not fit. */
export function parseTable(file: string, content: string): Table {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  const names = (lines.shift() ?? '').split(',').map((name) => name.trim());
  if (names.length === 0 || names.includes('')) throw new CaseError(`${file}: line 1 is no header`);
  if (new Set(names).size < names.length) throw new CaseError(`${file}: a column name stands twice`);
  const cells: string[][] = names.map(() => []);
  lines.forEach((line, index) => {
    const values = line.split(',');
    if (values.length !== names.length) {
      throw new CaseError(`${file}: line ${index + 2} has ${values.length} cells, not ${names.length}`);
    }
    values.forEach((value, column) => cells[column]?.push(value.trim()));
  });
  return {
    file,
    rows: lines.length,
    columns: new Map(names.map((name, column) => [name, cells[column] ?? []])),
  };
}

/** The cells of one column. Throws CaseError when the table has no such column. */
export function cellsOf(table: Table, name: string): readonly string[] {
  const cells = table.columns.get(name);
  if (!cells) throw new CaseError(`${table.file}: column ${name} is missing`);
  return cells;
}

/** One column as numbers; a blank cell is NaN. Throws CaseError for anything that is no number. */
export function numbersOf(table: Table, name: string): Float64Array {
  return Float64Array.from(cellsOf(table, name), (cell, row) => {
    const value = readNumber(cell);
    if (value === undefined)
      throw new CaseError(`${table.file}: ${name}, line ${row + 2}: "${cell}" is no number`);
    return value;
  });
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const SPECIAL: Readonly<Record<string, number>> = {
  '': Number.NaN,
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
};

function readNumber(cell: string): number | undefined {
  return DECIMAL.test(cell) ? Number(cell) : SPECIAL[cell.toLowerCase()];
}
