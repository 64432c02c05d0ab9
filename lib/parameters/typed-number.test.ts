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
    ['3k', '3000'],
    ['1.5M', '1500000'],
    ['3万', '30000'],
    ['2,5亿', '250000000'],
    ['5 parsecs', '5 parsecs'],
  ])('reads "%s" as "%s"', (typed, read) => {
    expect(typedNumber(typed, 'usd-per-day')).toBe(read);
  });

  it.each([
    ['72.8 %', 'share', '0.728'],
    ['−5%', 'share', '-0.05'],
    ['７２％', 'share', '0.72'],
    ['12%', 'per-year', '0.12'],
    ['512 TiB', 'pib-per-day', '0.5'],
    ['2 pib/day', 'pib-per-day', '2'],
    ['1 EiB', 'pib', '1024'],
    ['2 y', 'days', '730'],
    ['18个月', 'days', '540'],
    ['36 h', 'days', '1.5'],
    ['2 days', 'hours', '2 days'],
    ['2 d', 'hours', '48'],
    ['5 %', 'usd', '5 %'],
    ['5 %', 'percent', '5'],
    ['5 FIL', 'fil', '5'],
    ['3 yr', 'years', '3'],
    ['18个月', 'months', '18'],
    ['100 GPUs', 'gpus', '100'],
    ['2×', 'times', '2'],
    ['7 TAO/day', 'tao-per-day', '7'],
    ['1.5 TiB/天', 'tib-per-day', '1.5'],
    ['12 %/yr', 'per-year', '0.12'],
    ['10 TiB/h', 'pib-per-day', '10 TiB/h'],
    ['1 %/day', 'per-year', '1 %/day'],
    ['3 USD/GPU-h', 'usd-per-gpu-hour', '3'],
  ] as const)('counts "%s" in %s as "%s"', (typed, unit, read) => {
    expect(typedNumber(typed, unit)).toBe(read);
  });
});
