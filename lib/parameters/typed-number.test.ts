import { describe, expect, it } from 'vitest';
import { typedNumber } from './typed-number';

describe('typedNumber', () => {
  it.each([
    ['0.5', '0.5'],
    ['0,5', '0.5'],
    ['-12,75', '-12.75'],
    ['0,125', '0.125'],
    [',5', '.5'],
    ['1,234', '1234'],
    ['12,345,678.9', '12345678.9'],
    [' ０．７ ', '0.7'],
    ['１，０００', '1000'],
    ['1e3', '1e3'],
    ['1,2,3', '1,2,3'],
    ['half', 'half'],
    ['', ''],
  ])('reads "%s" as "%s"', (typed, read) => {
    expect(typedNumber(typed)).toBe(read);
  });
});
