import { describe, expect, it } from 'vitest';
import { CaseError } from '../../shared/verification/case-error';
import { cellsOf, numbersOf, parseTable } from './table';

describe('tables of reference cases', () => {
  it('reads numbers, blanks and the words of undefined values', () => {
    const table = parseTable('t.csv', '\uFEFFa, b\r\n1,2e3\r\n-.5,\r\nnan,-inf\r\n\r\n');
    expect(table.rows).toBe(3);
    expect([...numbersOf(table, 'a')]).toEqual([1, -0.5, Number.NaN]);
    expect([...numbersOf(table, 'b')]).toEqual([2000, Number.NaN, -Infinity]);
    expect(cellsOf(table, 'a')).toEqual(['1', '-.5', 'nan']);
  });

  it.each([
    ['', 'line 1 is no header'],
    ['a,,b\n', 'line 1 is no header'],
    ['a,a\n', 'stands twice'],
    ['a,b\n1,2\n3\n', 'line 3 has 1 cells, not 2'],
  ])('refuses %j', (content, problem) => {
    expect(() => parseTable('t.csv', content)).toThrow(problem);
  });

  it('names the column or the cell that is wrong', () => {
    const table = parseTable('t.csv', 'a,b\n1,two\n');
    expect(() => numbersOf(table, 'c')).toThrow(new CaseError('t.csv: column c is missing'));
    expect(() => numbersOf(table, 'b')).toThrow('b, line 2: "two" is no number');
  });
});
