import { describe, expect, it } from 'vitest';
import { CaseError } from './case-error';
import { finiteNumbersOf, numbersOf, parseTable, textsOf } from './table';

describe('tables of reference cases', () => {
  it('reads numbers, blanks and the words of undefined values', () => {
    const table = parseTable('t.csv', '\uFEFFa, b\r\n1,2e3\r\n-.5,\r\n\r\nnan,-inf\r\n\r\n');
    expect(table.rows).toHaveLength(3);
    expect([...numbersOf(table, 'a')]).toEqual([1, -0.5, Number.NaN]);
    expect([...numbersOf(table, 'b')]).toEqual([2000, Number.NaN, -Infinity]);
    expect(textsOf(table, 'a')).toEqual(['1', '-.5', 'nan']);
  });

  it('takes commas and quotes inside quoted cells', () => {
    const table = parseTable('t.csv', 'a,b\n"1,5 ""x""",2\n,3\n');
    expect(textsOf(table, 'a')).toEqual(['1,5 "x"', '']);
    expect(finiteNumbersOf(table, 'b')).toEqual([2, 3]);
  });

  it.each([
    ['', 'no table with rows'],
    ['a,,b\n', 'line 1 is no header'],
    ['a,a\n', 'stands twice'],
    ['a,b\n1,2\n\n3\n', 'row 2 has 1 cells, not 2'],
    ['a,b\n', 'no table with rows'],
  ])('refuses %j', (content, problem) => {
    expect(() => parseTable('t.csv', content)).toThrow(problem);
  });

  it('names the column or the cell that is wrong', () => {
    const table = parseTable('t.csv', 'a,b\n1,two\n,inf\n');
    expect(() => numbersOf(table, 'c')).toThrow(new CaseError('t.csv: column c is missing'));
    expect(() => numbersOf(table, 'b')).toThrow('b, row 1: "two" is no number');
    expect(() => finiteNumbersOf(table, 'a')).toThrow('a, row 2: "" is no number');
    expect(() => finiteNumbersOf(parseTable('t.csv', 'b\ninf\n'), 'b')).toThrow('"inf" is no number');
  });
});
