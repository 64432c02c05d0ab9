import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import chain from '../data/golden/effective-network-time.json';
import { baselineAt, baselineRate, effectiveNetworkTime, networkAgeAtNoon } from './baseline';

const B0 = 2.5057116798121726;
const RATE = baselineRate(1);
const baselineOn = (date: string) => baselineAt(B0, RATE, networkAgeAtNoon(parseDate(date)));

describe('baseline', () => {
  it('is 2.77 EiB when the main network starts and doubles in 365 days', () => {
    expect(baselineOn('2020-10-15')).toBeCloseTo(2.766, 2);
    expect(baselineOn('2022-10-15') / baselineOn('2021-10-15')).toBeCloseTo(2, 12);
  });

  it('is within half a percent of the published 66.58 EiB of 2025-05-16', () => {
    expect(Math.abs(baselineOn('2025-05-16') / 66.58 - 1)).toBeLessThan(0.005);
  });
});

describe('effective network time', () => {
  it("follows the chain's own clock of 2020-22 within 2e-4 days", () => {
    expect(chain.length).toBeGreaterThan(100);
    for (const [date, realizedEibEpochs, networkTimeEpochs] of chain as [string, number, number][]) {
      const days = effectiveNetworkTime(realizedEibEpochs / 2880, B0, RATE);
      expect(Math.abs(days - networkTimeEpochs / 2880), date).toBeLessThan(2e-4);
    }
  });

  it('advances one day a day while power is on the baseline', () => {
    const onBaseline = (age: number) => (B0 / RATE) * (baselineAt(1, RATE, age) - 1);
    expect(effectiveNetworkTime(onBaseline(800), B0, RATE)).toBeCloseTo(800, 9);
  });
});
