import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { moveIn } from '../resident';
import type { IonetState } from '../state';
import { meanOpen } from './five-histories';

describe('posted prices of single histories that are full', () => {
  const price = (key: string, days: number, set: Record<string, unknown> = {}) => {
    const posted = columnOf(finishedRun(days, set).frame, `priceByClass.${key}`);
    const fixed = columnOf(
      finishedRun(days, { ...set, 'ionet.priceMode': 'fixed' }).frame,
      `priceByClass.${key}`,
    );
    return posted.map((each, day) => each / (fixed[day] as number) - 1);
  };

  it('rise before the mean is full: after a year H100 SXM as far as 64 draws of the hourly core', () => {
    // 3.1 and 6.7 % drawn in the seventh and last tenth, the price paid a little more
    const risen = price('h100sxm', 365);
    expect(risen[230]).toBeGreaterThan(0.015);
    expect(risen[364]).toBeGreaterThan(0.03);
    expect(risen[364]).toBeLessThan(0.09);
    expect(Math.max(...price('rtx3090', 365).map(Math.abs))).toBeLessThan(0.02);
  });

  it('never rise without a gain', () => {
    expect(
      Math.max(...price('h100sxm', 365, { 'ionet.controllerGainPerDay': 0 }).map(Math.abs)),
    ).toBeLessThan(1e-9);
  });
});

describe('what rents leave open of a target', () => {
  /** `meanOpen` of a class of which so much is hired, with that deviation. */
  function openOf(mean: number, deviation: number, base: number, perHired: number, rent: number): number {
    moveIn({
      market: { utilisation: Float64Array.of(mean) },
      five: {
        levels: new Float64Array(5).fill(1),
        raised: new Uint8Array(1),
        hiredAt: new Float64Array(1).fill(1),
        deviation: Float64Array.of(deviation),
      },
    } as unknown as IonetState);
    return meanOpen(0, base, perHired, rent);
  }

  it('is the positive part of a single history', () => {
    expect(openOf(0.5, 0, 100, 20, 50)).toBe(60);
    expect(openOf(0.5, 0, 100, 20, 150)).toBe(0);
  });

  it('of many is more than that of their mean, as a normal law has it', () => {
    // open on average 0, ± 2 · 20: E(σZ)⁺ = 40 ÷ √2π
    expect(openOf(0.5, 0.1, 200, 0, 200)).toBeCloseTo(40 / Math.sqrt(2 * Math.PI), -1);
    expect(openOf(0.5, 0.1, 400, 0, 200)).toBe(200);
    expect(openOf(0.5, 0.1, 100, 0, 300)).toBe(0);
  });
});
