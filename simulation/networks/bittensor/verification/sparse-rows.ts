import { CaseError } from '../../shared/verification/case-error';
import type { Fields } from '../../shared/verification/fields';
import { clearWeights, setWeight, type YumaSubnet } from '../yuma/subnet';

/** One value of a matrix: row, column and what stands there. */
type Visit = (row: number, column: number, value: number) => void;

/**
 * Reads a matrix whose rows are objects {uid: value} (only what is set) or lists, which start at column `offset`.
 * Throws CaseError for a value that is no number or lies outside `size` × `size`.
 */
export function visitRows(fields: Fields, name: string, size: number, offset: number, visit: Visit): void {
  const rows = fields.values[name];
  if (!Array.isArray(rows)) throw new CaseError(`${fields.file}: ${name} is no list of rows`);
  const count = offset > 0 ? offset : size;
  if (rows.length !== count) {
    throw new CaseError(`${fields.file}: ${name} has ${rows.length} rows, not ${count}`);
  }
  rows.forEach((row: unknown, i) => {
    if (typeof row !== 'object' || row === null)
      throw new CaseError(`${fields.file}: ${name}[${i}] is no row`);
    if (Array.isArray(row) && row.length !== size - offset) {
      throw new CaseError(`${fields.file}: ${name}[${i}] has ${row.length} values, not ${size - offset}`);
    }
    const shift = Array.isArray(row) ? offset : 0;
    for (const [key, value] of Object.entries(row)) {
      const column = Number(key) + shift;
      if (typeof value !== 'number' || !(column >= 0 && column < size) || i >= size) {
        throw new CaseError(`${fields.file}: ${name}[${i}] at ${key} is no number of the matrix`);
      }
      visit(i, column, value);
    }
  });
}

/** A matrix of `size` × `size` with 0 where nothing is set. */
export function matrixOf(fields: Fields, name: string, size: number, offset: number): Float64Array {
  const matrix = new Float64Array(size * size);
  visitRows(fields, name, size, offset, (row, column, value) => {
    matrix[row * size + column] = value;
  });
  return matrix;
}

/** Sets the weights of the rows given, u16; other validators lose theirs. */
export function setWeights(fields: Fields, name: string, subnet: YumaSubnet, offset: number): void {
  for (let uid = 0; uid < subnet.uids; uid++) clearWeights(subnet, uid);
  visitRows(fields, name, subnet.uids, offset, (row, column, value) => {
    if (!Number.isInteger(value) || value < 0 || value > 65_535) {
      throw new CaseError(`${fields.file}: ${name}[${row}] holds ${value}, which is no u16`);
    }
    setWeight(subnet, row, column, value);
  });
}
