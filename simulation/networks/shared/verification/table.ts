import { CaseError } from './case-error';

/** A comma-separated table as text; cells in double quotes may hold commas. */
export interface Table {
  readonly file: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;

/**
 * Reads a header line and as many cells in every line after it; blank lines are left out, either line end will do.
 * Throws CaseError where a line does not fit, and without rows; messages count rows from 1 below the header.
 */
export function parseTable(file: string, content: string): Table {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [names = [], ...rows] = lines.filter((line) => line.trim()).map((line) => cellsIn(line));
  if (names.includes('')) throw new CaseError(`${file}: line 1 is no header`);
  if (new Set(names).size < names.length) throw new CaseError(`${file}: a column name stands twice`);
  rows.forEach((row, index) => {
    if (row.length === names.length) return;
    throw new CaseError(`${file}: row ${index + 1} has ${row.length} cells, not ${names.length}`);
  });
  if (rows.length === 0) throw new CaseError(`${file} is no table with rows`);
  return { file, names, rows };
}

function cellsIn(line: string): string[] {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  return [...line.matchAll(CELL)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'),
  );
}

/** One column as text. Throws CaseError when the table has none of that name. */
export function textsOf({ file, names, rows }: Table, name: string): string[] {
  const at = names.indexOf(name);
  if (at < 0) throw new CaseError(`${file}: column ${name} is missing`);
  return rows.map((row) => row[at] ?? '');
}

/** One column as numbers; a blank cell is NaN. Throws CaseError for anything that is no number. */
export function numbersOf(table: Table, name: string): Float64Array {
  return Float64Array.from(textsOf(table, name), (cell, row) => {
    const value = readNumber(cell);
    return value ?? refuse(table, name, row, cell);
  });
}

/** One column as finite numbers. Throws CaseError for a cell that is none, a blank one included. */
export function finiteNumbersOf(table: Table, name: string): number[] {
  return textsOf(table, name).map((cell, row) => {
    const value = readNumber(cell) ?? Number.NaN;
    return Number.isFinite(value) ? value : refuse(table, name, row, cell);
  });
}

function refuse({ file }: Table, name: string, row: number, cell: string): never {
  throw new CaseError(`${file}: ${name}, row ${row + 1}: "${cell}" is no number`);
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
