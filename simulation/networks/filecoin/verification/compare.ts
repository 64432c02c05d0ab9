import { formatDate, tryParseDate } from '../../../core';
import { mechafilColumnNames, type MechafilColumn, type MechafilColumns } from '../mechafil/columns';
import { CaseError } from '../../shared/verification/case-error';
import type { Comparison } from '../../shared/verification/case-result';
import { numbersOf, textsOf, type Table } from '../../shared/verification/table';

const TOLERANCE = 1e-9;
/** For the day reward, a difference of two large sums, and for all that follows from it. */
const REWARD_TOLERANCE = 1e-8;

const FOLLOWS_REWARD: ReadonlySet<MechafilColumn> = new Set<MechafilColumn>([
  'day_network_reward',
  'day_locked_pledge',
  'day_renewed_pledge',
  'network_locked_pledge',
  'network_locked_reward',
  'network_locked',
  'circ_supply',
  'day_pledge_per_QAP',
  'day_rewards_per_sector',
  '1y_return_per_sector',
  '1y_sector_roi',
]);

/**
 * Size, in shares of a column's largest value, below which a relative error would measure the rounding of the
 * large sums that a small value is left over from. Differences of 1e-15 of the largest value thereby pass.
 */
const SMALLEST_SCALE = 1e-6;

/**
 * Compares every column of the expected outputs with a run, row by row on the same date; there have to be
 * `rowsExpected` of them, the first and the last day among them. A blank cell stands for "not defined" and has to be so in the run.
 * Throws CaseError when columns or dates do not fit.
 */
export function compareOutputs(
  run: MechafilColumns,
  startDay: number,
  outputs: Table,
  rowsExpected: number,
): Comparison {
  checkNames(outputs);
  const rows = matchRows(outputs, startDay, run.gamma.length);
  checkCount(outputs, rows, startDay, rowsExpected);
  let worst: Comparison = { compared: 0, worst: '', error: 0, tolerance: TOLERANCE };
  for (const name of mechafilColumnNames) {
    const error = largestError(run[name], numbersOf(outputs, name), rows);
    const tolerance = FOLLOWS_REWARD.has(name) ? REWARD_TOLERANCE : TOLERANCE;
    const isWorse = worst.worst === '' || error / tolerance > worst.error / worst.tolerance;
    if (isWorse) worst = { compared: 0, worst: name, error, tolerance };
  }
  return { ...worst, compared: mechafilColumnNames.length, rows: rows.length };
}

function checkNames({ file, names }: Table): void {
  const missing = mechafilColumnNames.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new CaseError(`${file}: missing columns: ${missing.join(', ')}`);
  const known: ReadonlySet<string> = new Set(['date', ...mechafilColumnNames]);
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new CaseError(`${file}: unknown columns: ${unknown.join(', ')}`);
}

/** The run's row of every line of the outputs. */
function matchRows(outputs: Table, startDay: number, days: number): Int32Array {
  let previous = -1;
  const rows = Int32Array.from(textsOf(outputs, 'date'), (date, line) => {
    const row = (tryParseDate(date) ?? Number.NaN) - startDay;
    if (!(row > previous && row < days)) {
      throw new CaseError(`${outputs.file}: line ${line + 2}: "${date}" is no later day of the run`);
    }
    previous = row;
    return row;
  });
  if (rows[0] !== 0 || previous !== days - 1) {
    throw new CaseError(`${outputs.file}: the first or the last of ${days} days is missing`);
  }
  return rows;
}

function checkCount({ file }: Table, rows: Int32Array, startDay: number, expected: number): void {
  if (rows.length === expected) return;
  const gap = rows.findIndex((row, line) => row !== line);
  const missing = gap < 0 ? '' : `; the first missing is ${formatDate(startDay + gap)}`;
  throw new CaseError(`${file} has ${rows.length} rows, ${expected} are expected${missing}`);
}

function largestError(run: Float64Array, expected: Float64Array, rows: Int32Array): number {
  let largest = 0;
  for (const value of expected) if (Math.abs(value) < Infinity) largest = Math.max(largest, Math.abs(value));
  const floor = SMALLEST_SCALE * largest;
  let worst = 0;
  for (let line = 0; line < rows.length; line++) {
    const error = relativeError(run[rows[line] as number] as number, expected[line] as number, floor);
    if (error > worst) worst = error;
  }
  return worst;
}

/** |actual − expected| over the larger of |expected| and `floor`; infinite where only one is a number. */
function relativeError(actual: number, expected: number, floor: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  const error = Math.abs(actual - expected) / Math.max(Math.abs(expected), floor);
  return error < Infinity ? error : Infinity;
}
