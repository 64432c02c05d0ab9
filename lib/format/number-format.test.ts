import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatChange,
  formatGrowth,
  formatInput,
  formatShare,
  formatTick,
  formatValue,
  unitBeside,
} from './number-format';

describe('formatValue', () => {
  it('writes large numbers the way each language counts', () => {
    expect(formatValue(1_234_567, 'compact', 'en')).toBe('1.235M');
    expect(formatValue(1_234_567, 'compact', 'zh-CN')).toBe('123.5万');
    expect(formatValue(350_000_000, 'compact', 'zh-CN')).toBe('3.5亿');
  });

  it('writes shares as percent and money with its sign', () => {
    expect(formatValue(0.12345, 'percent', 'en')).toBe('12.35%');
    expect(formatValue(1234.5, 'usd', 'en')).toBe('$1,235');
  });

  it('shows a dash for what is undefined, and infinity as such', () => {
    expect([formatValue(undefined, 'compact', 'en'), formatValue(NaN, 'usd', 'en')]).toEqual(['–', '–']);
    expect([formatValue(Infinity, 'decimal', 'en'), formatValue(-Infinity, 'decimal', 'en')]).toEqual([
      '∞',
      '−∞',
    ]);
  });
});

describe('formatChange', () => {
  it('signs the change and says when there is none', () => {
    expect(formatChange(100, 103.2, 'en')).toBe('+3.2%');
    expect(formatChange(100, 40, 'en')).toBe('−60%');
    expect(formatChange(5, 5, 'en')).toBe('±0%');
  });

  it('is undefined without something to compare with', () => {
    expect(formatChange(0, 5, 'en')).toBeUndefined();
    expect(formatChange(NaN, 5, 'en')).toBeUndefined();
  });
});

describe('signs', () => {
  it('are minus signs, and none stands before what is rounded to nothing', () => {
    expect(formatValue(-1_234_567, 'compact', 'zh-CN')).toBe('−123.5万');
    expect(formatValue(-3.5, 'usd', 'en')).toBe('−$3.5');
    expect(formatValue(-0.000_05, 'percent', 'en')).toBe('−0.005%');
    expect(formatValue(-0.2, 'integer', 'en')).toBe('0');
    expect(formatValue(-0, 'percent', 'en')).toBe('0.00%');
    expect([formatTick(-2500, 'compact', 'en'), formatTick(-0, 'decimal', 'en')]).toEqual(['−2.5K', '0']);
  });
});

describe('formatAmount', () => {
  const points = (amount: string) => `${amount} pts`;
  it.each([
    [1_250_000, 'compact', '+1.25M'],
    [-3.5, 'usd', '−$3.5'],
    [-0.25, 'integer', '−0.25'],
    [-12.4, 'integer', '−12'],
    [-0.051, 'percent', '−5.1 pts'],
    [-0.000_012, 'percent', '−0.0012 pts'],
    [-1e-9, 'percent', '>−0.0001 pts'],
    [1e-9, 'percent', '<+0.0001 pts'],
    [0, 'percent', '±0 pts'],
    [-0, 'compact', '±0'],
    [NaN, 'percent', '–'],
  ] as const)('%d as %s is %s', (amount, format, text) => {
    expect(formatAmount(amount, format, 'en', points)).toBe(text);
  });
});

describe('formatTick and formatInput', () => {
  it('are short and exact', () => {
    expect([formatTick(0.25, 'percent', 'en'), formatTick(0.005, 'percent', 'en')]).toEqual(['25%', '0.5%']);
    expect(formatTick(2500, 'compact', 'en')).toBe('2.5K');
    expect([formatInput(0.1 + 0.2), formatInput(1e-7), formatInput(540)]).toEqual(['0.3', '1e-7', '540']);
  });
});

describe('small shares and units', () => {
  it('does not show a small share as nothing', () => {
    expect(formatValue(0.0000123, 'percent', 'en')).toBe('0.0012%');
    expect(formatValue(0, 'percent', 'en')).toBe('0.00%');
  });

  it('writes a unit once', () => {
    expect(unitBeside('Locked FIL', 'FIL')).toBe('');
    expect(unitBeside('Days', 'days')).toBe('');
    expect(unitBeside('Pledge', 'FIL')).toBe('FIL');
  });
});

it('a share too small to be read is said to be so, not written as a row of zeros', () => {
  expect([formatValue(1e-182, 'percent', 'en'), formatValue(-1e-9, 'percent', 'zh-CN')]).toEqual([
    '<0.0001%',
    '>−0.0001%',
  ]);
});

describe('formatGrowth', () => {
  it('is a change with a real minus, and a multiple where there is ten times as much', () => {
    expect(formatGrowth(2, 3, 'en')).toBe('+50%');
    expect(formatGrowth(2, 1, 'zh-CN')).toBe('−50%');
    expect(formatGrowth(2, 142.4, 'en')).toBe('×71.2');
    expect(formatGrowth(-2, 142.4, 'en')).not.toContain('×');
    expect(formatGrowth(0, 1, 'en')).toBeUndefined();
  });
});

describe('formatShare', () => {
  it('has no more digits than the share', () => {
    expect([0.728, 1, 0.00125].map((share) => formatShare(share, 'en'))).toEqual(['72.8%', '100%', '0.125%']);
  });
});
