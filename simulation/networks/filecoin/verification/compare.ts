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

/** The row of a column that is farthest off. */
interface Difference {
  readonly row: number;
  readonly error: number;
}

/**
 * Compares every column that the expected outputs have with a run, row by row on the same date; there have to be
 * `rowsExpected` of them, the first and the last day among them. A blank cell stands for "not defined" and has to be so in
 * the run. The worst column comes with its date and both values where it fails. Throws CaseError when columns or dates do not fit.
 */
export function compareOutputs(
  run: MechafilColumns,
  startDay: number,
  outputs: Table,
  rowsExpected: number,
): Comparison {
  const names = comparedNames(outputs);
  const days = matchDays(outputs, startDay, run.gamma.length);
  checkCount(outputs, days, startDay, run.gamma.length, rowsExpected);
  let worst: Comparison = { compared: 0, worst: '', error: 0, tolerance: TOLERANCE };
  for (const name of names) {
    const expected = numbersOf(outputs, name);
    const { row, error } = largestDifference(run[name], expected, days);
    const tolerance = FOLLOWS_REWARD.has(name) ? REWARD_TOLERANCE : TOLERANCE;
    const isWorse = worst.worst === '' || error / tolerance > worst.error / worst.tolerance;
    if (!isWorse) continue;
    const day = days[row] as number;
    const values = `expected ${shown(expected[row])}, got ${shown(run[name][day])}`;
    const where = error > tolerance ? ` on ${formatDate(startDay + day)}: ${values}` : '';
    worst = { compared: 0, worst: name + where, error, tolerance };
  }
  const [compared, all] = [names.length, mechafilColumnNames.length];
  const note = compared < all ? ` (${compared} of ${all} columns compared)` : '';
  return { ...worst, compared, rows: days.length, worst: worst.worst + note };
}

function shown(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? 'blank (not defined)' : String(value);
}

/** The columns that there are to compare, in mechaFIL's order. */
function comparedNames({ file, names }: Table): MechafilColumn[] {
  const known: ReadonlySet<string> = new Set(['date', ...mechafilColumnNames]);
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new CaseError(`${file}: unknown columns: ${unknown.join(', ')}`);
  const compared = mechafilColumnNames.filter((name) => names.includes(name));
  if (compared.length > 0) return compared;
  throw new CaseError(`${file}: no column to compare; known are ${mechafilColumnNames.join(', ')}`);
}

/** The day of the run, from 0 on, of every row of the outputs. */
function matchDays(outputs: Table, startDay: number, count: number): Int32Array {
  const last = count - 1;
  let previous = -1;
  const days = Int32Array.from(textsOf(outputs, 'date'), (date, row) => {
    const day = (tryParseDate(date) ?? Number.NaN) - startDay;
    const problem = problemOfDay(day, previous, startDay, last);
    if (problem !== '') throw new CaseError(`${outputs.file}: row ${row + 1}: "${date}" is ${problem}`);
    previous = day;
    return day;
  });
  const missing = [
    ...(days[0] === 0 ? [] : [`the first of ${count} days, ${formatDate(startDay)}, is missing`]),
    ...(previous === last ? [] : [`the last of ${count} days, ${formatDate(startDay + last)}, is missing`]),
  ];
  if (missing.length > 0) throw new CaseError(`${outputs.file}: ${missing.join('; ')}`);
  return days;
}

function problemOfDay(day: number, previous: number, startDay: number, last: number): string {
  if (Number.isNaN(day)) return 'no date';
  if (day < 0) return `before the first day of the run, ${formatDate(startDay)}`;
  if (day > last) return `after the last day of the run, ${formatDate(startDay + last)}`;
  return day > previous ? '' : `not after the row before it, ${formatDate(startDay + previous)}`;
}

/** Which day is missing can be said only where every day is expected. */
function checkCount(
  { file }: Table,
  days: Int32Array,
  startDay: number,
  count: number,
  expected: number,
): void {
  if (days.length === expected) return;
  const gap = days.findIndex((day, row) => day !== row);
  const missing = expected < count || gap < 0 ? '' : `; the first missing is ${formatDate(startDay + gap)}`;
  throw new CaseError(`${file} has ${days.length} rows, ${expected} are expected${missing}`);
}

function largestDifference(run: Float64Array, expected: Float64Array, days: Int32Array): Difference {
  let largest = 0;
  for (const value of expected) if (Math.abs(value) < Infinity) largest = Math.max(largest, Math.abs(value));
  const floor = SMALLEST_SCALE * largest;
  let worst: Difference = { row: 0, error: 0 };
  for (let row = 0; row < days.length; row++) {
    const error = relativeError(run[days[row] as number] as number, expected[row] as number, floor);
    if (error > worst.error) worst = { row, error };
  }
  return worst;
}

/** |actual − expected| over the larger of |expected| and `floor`; infinite where only one is a number. */
function relativeError(actual: number, expected: number, floor: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  const error = Math.abs(actual - expected) / Math.max(Math.abs(expected), floor);
  return error < Infinity ? error : Infinity;
}
