import { describe, expect, it } from 'vitest';
import type { MetricSpec } from '@/simulation/core';
import { amountText, figureText, percentText } from './move-text';

const spec = (format: MetricSpec['format'], unit: MetricSpec['unit']) => ({ format, unit }) as MetricSpec;
const points = (amount: string) => `${amount} pts`;

describe('the texts of a move', () => {
  it.each([
    [1_250_000, 'compact', 'fil', 'en', '+1.25M FIL'],
    [-1_250_000, 'compact', 'fil', 'zh-CN', '−125万 FIL'],
    [-0.051, 'percent', 'share', 'en', '−5.1 pts'],
    [3.5, 'usd', 'usd', 'en', '+$3.5'],
    [0, 'decimal', 'eib', 'en', '±0 EiB'],
    [undefined, 'decimal', 'eib', 'en', '–'],
  ] as const)('%d as %s in %s, %s: %s', (amount, format, unit, locale, text) => {
    expect(amountText(amount, spec(format, unit), locale, points)).toBe(text);
  });

  it('say a figure with its unit', () => {
    expect(figureText(15.1, spec('decimal', 'eib'), 'en')).toBe('15.1 EiB');
    expect(figureText(0.25, spec('percent', 'share'), 'en')).toBe('25.00%');
  });

  it.each([
    [50, 100, '+50%'],
    [-50, 100, '−50%'],
    // Of a negative figure the amount decides the sign, not the quotient.
    [50, -100, '+50%'],
    [3000, 100, '+3,000%'],
    [5, 0, '–'],
    [0, 100, '±0%'],
    [undefined, 100, '–'],
  ] as const)('%d of %d: %s', (amount, from, text) => {
    expect(percentText(amount, from, 'en')).toBe(text);
  });
});
