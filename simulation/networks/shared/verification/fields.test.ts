import { describe, expect, it } from 'vitest';
import {
  dateField,
  fieldsOf,
  flagField,
  leadingField,
  listField,
  numberField,
  parseFields,
  refuseUnknown,
  seriesField,
  wholeField,
} from './fields';

const fields = fieldsOf('s.json', {
  n: 1.5,
  whole: 3,
  flag: true,
  day: '2025-09-09',
  list: [1, 2],
  nil: null,
});

describe('fields of a scenario', () => {
  it('reads each kind', () => {
    expect(numberField(fields, 'n')).toBe(1.5);
    expect(numberField(fields, 'absent', 7)).toBe(7);
    expect(wholeField(fields, 'whole', 1, 5)).toBe(3);
    expect(flagField(fields, 'flag')).toBe(true);
    expect(flagField(fields, 'absent')).toBe(false);
    expect(dateField(fields, 'day')).toBe(20_340);
    expect([...listField(fields, 'list', 2)]).toEqual([1, 2]);
    expect([...leadingField(fields, 'list', 1)]).toEqual([1]);
    expect([...leadingField(fields, 'list', 2)]).toEqual([1, 2]);
    expect(() => refuseUnknown(fields, Object.keys(fields.values))).not.toThrow();
    expect([...seriesField(fields, 'list', 2)]).toEqual([1, 2]);
    expect([...seriesField(fields, 'n', 3)]).toEqual([1.5, 1.5, 1.5]);
  });

  it.each([
    [() => numberField(fields, 'flag'), 's.json: flag is true, not a number'],
    [() => numberField(fields, 'absent'), 's.json: absent is missing, not a number'],
    [() => wholeField(fields, 'n', 1, 5), 'not a whole number from 1 to 5'],
    [() => wholeField(fields, 'whole', 4, 5), 'not a whole number from 4 to 5'],
    [() => flagField(fields, 'n'), 'not true or false'],
    [() => dateField(fields, 'n'), 'not a date'],
    [() => listField(fields, 'n'), 'not a list of numbers'],
    [() => listField(fields, 'list', 3), 's.json: list has 2 values, not 3'],
    [() => leadingField(fields, 'list', 3), 's.json: list has 2 values, 3 or more are needed'],
    [
      () => refuseUnknown(fields, ['n', 'whole', 'flag', 'day']),
      's.json: unknown fields: list, nil; known are n, whole,',
    ],
    [() => seriesField(fields, 'list', 3), 's.json: list has 2 values, not 3'],
    [() => parseFields('x.json', '{'), 'x.json: no valid JSON'],
    [() => parseFields('x.json', '[1]'), 'x.json: not an object'],
  ])('says what is wrong: %#', (read, problem) => {
    expect(read).toThrow(problem);
  });
});
