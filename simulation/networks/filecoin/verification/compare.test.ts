import { describe, expect, it } from 'vitest';
import { createMechafilColumns, mechafilColumnNames, type MechafilColumn } from '../mechafil/columns';
import { compareOutputs } from './compare';
import { parseTable } from '../../shared/verification/table';

const DAYS = ['2026-01-01', '2026-01-02', '2026-01-03'];
const START = 20_454;

/** A run of ones with some columns changed, and the table that says ones. */
function compare(
  changed: Partial<Record<MechafilColumn, number[]>>,
  expected: Partial<Record<MechafilColumn, string[]>> = {},
  rows = 3,
) {
  const run = createMechafilColumns(3);
  for (const name of mechafilColumnNames) run[name].set(changed[name] ?? [1, 1, 1]);
  const lines = DAYS.map((date, row) =>
    [date, ...mechafilColumnNames.map((name) => expected[name]?.[row] ?? '1')].join(','),
  );
  const table = parseTable('o.csv', [['date', ...mechafilColumnNames].join(','), ...lines].join('\n'));
  return compareOutputs(run, START, table, rows);
}

/** Two columns of outputs: their dates, and ones. */
function compareDates(dates: readonly string[], rows = 3) {
  const run = createMechafilColumns(3);
  run.gamma.fill(1);
  const table = parseTable('o.csv', ['date,gamma', ...dates.map((date) => `${date},1`)].join('\n'));
  return compareOutputs(run, START, table, rows);
}

describe('dates of outputs', () => {
  const [first, second, third] = DAYS as [string, string, string];

  it.each([
    [['2025-12-31', first], 'row 1: "2025-12-31" is before the first day of the run, 2026-01-01'],
    [[first, '2026-01-04'], 'row 2: "2026-01-04" is after the last day of the run, 2026-01-03'],
    [[first, first], 'row 2: "2026-01-01" is not after the row before it, 2026-01-01'],
    [[first, 'later'], 'row 2: "later" is no date'],
    [[second, third], 'o.csv: the first of 3 days, 2026-01-01, is missing'],
    [[first, second], 'o.csv: the last of 3 days, 2026-01-03, is missing'],
    [[second], 'the first of 3 days, 2026-01-01, is missing; the last of 3 days, 2026-01-03, is missing'],
    [[first, third], 'o.csv has 2 rows, 3 are expected; the first missing is 2026-01-02'],
  ])('of %j say what is wrong', (dates, problem) => {
    expect(() => compareDates(dates)).toThrow(problem);
  });

  it('name no missing day where not every day is expected', () => {
    expect(() => compareDates(DAYS, 2)).toThrow(/3 rows, 2 are expected$/);
    expect(compareDates([first, third], 2)).toMatchObject({ rows: 2, error: 0 });
  });
});

describe('comparison of outputs', () => {
  it('finds nothing where all is equal', () => {
    expect(compare({})).toMatchObject({ compared: 32, rows: 3, error: 0 });
  });

  it('refuses fewer rows than are expected, and more', () => {
    expect(() => compare({}, {}, 4)).toThrow('o.csv has 3 rows, 4 are expected');
    expect(() => compare({}, {}, 2)).toThrow('o.csv has 3 rows, 2 are expected');
  });

  it('allows ten times more where the day reward leads', () => {
    const time = compare({ network_time: [1, 1 + 5e-9, 1] });
    expect(time.worst).toMatch(/^network_time on 2026-01-02/);
    expect(time.tolerance).toBe(1e-9);
    const reward = compare({ day_network_reward: [1, 1 + 5e-9, 1] });
    expect(reward.tolerance).toBe(1e-8);
    expect(reward.error).toBeCloseTo(5e-9, 15);
  });

  it('names the column that uses up most of its own tolerance', () => {
    const both = compare({ network_time: [1, 1 + 5e-10, 1], day_network_reward: [1, 1 + 2e-9, 1] });
    expect(both.worst).toBe('network_time');
  });

  it('says of the worst column on which day it is off, what is expected and what came out', () => {
    const off = compare({ circ_supply: [1, 1.5, 1.25] });
    expect(off.worst).toBe('circ_supply on 2026-01-02: expected 1, got 1.5');
    const blank = compare({}, { gamma: ['1', '1', ''] });
    expect(blank.worst).toBe('gamma on 2026-01-03: expected blank (not defined), got 1');
    const undefinedHere = compare({ gamma: [1, 1, Number.NaN] });
    expect(undefinedHere.worst).toBe('gamma on 2026-01-03: expected 1, got blank (not defined)');
    expect(compare({ gamma: [1, 1 + 5e-10, 1] }).worst).toBe('gamma');
  });

  it('takes undefined for equal to undefined only, and the infinite to the same infinite', () => {
    const undefinedBoth = compare({ gamma: [1, Number.NaN, Infinity] }, { gamma: ['1', '', 'inf'] });
    expect(undefinedBoth.error).toBe(0);
    expect(compare({ gamma: [1, Number.NaN, 1] }).error).toBe(Infinity);
    expect(compare({}, { gamma: ['1', '', '1'] }).error).toBe(Infinity);
    expect(compare({}, { gamma: ['1', 'inf', '1'] }).error).toBe(Infinity);
  });

  it('does not take the rounding of large values for an error of a small one', () => {
    const rounded = compare({ circ_supply: [1e9, 1e-7, 1] }, { circ_supply: ['1e9', '0', '1'] });
    expect(rounded.error).toBeLessThan(1e-9);
    const wrong = compare({ circ_supply: [1e9, 1e-4, 1] }, { circ_supply: ['1e9', '0', '1'] });
    expect(wrong.error).toBeGreaterThan(1e-8);
  });
});
