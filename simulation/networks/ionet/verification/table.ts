import { CaseError } from '../../shared/verification/case-error';

/** A comma-separated table; cells in double quotes may hold commas. */
export interface Table {
  readonly file: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;

/** Reads a header line and as many cells in every line after it. Throws CaseError where a line does not fit. */
export function parseTable(file: string, content: string): Table {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const filled = lines.map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.trim());
  const [names = [], ...rows] = filled.map(({ line }) => cellsIn(line));
  if (names.includes('') || rows.length === 0) throw new CaseError(`${file} is no table with rows`);
  rows.forEach((row, index) => {
    if (row.length === names.length) return;
    const number = filled[index + 1]?.number ?? 0;
    throw new CaseError(`${file}: line ${number} has ${row.length} cells, not ${names.length}`);
  });
  return { file, names, rows };
}

function cellsIn(line: string): string[] {
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

/** One column as numbers. Throws CaseError for a cell that is none. */
export function numbersOf(table: Table, name: string): number[] {
  return textsOf(table, name).map((cell, index) => {
    const value = Number(cell);
    if (cell !== '' && Number.isFinite(value)) return value;
    throw new CaseError(`${table.file}: ${name}, row ${index + 1}: "${cell}" is no number`);
  });
}
