import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, defineEngine, simulateNetwork, type Frame } from '../../../core';
import { devices } from '../devices';
import { ionet } from '../index';
import { prepare } from '../prepare';
import { fillRecord } from '../record';
import { fillMoneyMetrics } from '../record-money';
import { finishedRun } from '../scenario.test-support';
import type { IonetState } from '../state';
import { step } from '../step';
import { normalBelow } from './normal';

const last = (frame: Frame, column: string) => columnOf(frame, column).at(-1) as number;
const run = (set: Record<string, unknown>) =>
  finishedRun(200, { 'ionet.priceMode': 'controller', ...set }).frame;

describe('the normal law', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746],
    [-2, 0.022750132],
    [4, 0.999968329],
  ])('lies below %d with a chance of %d', (z, chance) => {
    expect(normalBelow(z)).toBeCloseTo(chance, 6);
  });
});

describe('prices under the controller', () => {
  it('keep between floor and cap in every history', () => {
    for (const gain of [0.05, 0.5, 1]) {
      const ratio = columnOf(run({ 'ionet.controllerGainPerDay': gain }), 'priceVersusCloud');
      expect(Math.max(...ratio)).toBeLessThanOrEqual(0.95);
      expect(Math.min(...ratio)).toBeGreaterThan(0);
    }
  });

  /** Deviations of the logarithm of the price and of utilisation on day 90, over 80 draws of the hourly core; to a third. */
  it.each([
    ['h100sxm', 0.335, 0.127],
    ['h100pcie', 0.365, 0.155],
    ['a100', 0.317, 0.14],
    ['l40s', 0.33, 0.154],
    ['rtx4090', 0.199, 0.11],
  ])('swing as those of single histories do: %s', (key, price, hired) => {
    const { scenario } = finishedRun(91, { 'ionet.priceMode': 'controller' });
    let state: IonetState | undefined;
    const watched = defineEngine(ionet, {
      prepare: (context) => (state = prepare(context)),
      fill: (one, columns) => {
        fillRecord(one, columns);
        fillMoneyMetrics(one, columns);
      },
      step: (_, day, columns) => step(day, columns),
    });
    simulateNetwork(watched, scenario);
    const c = devices.findIndex((device) => device.key === key);
    const { priceVariance, hiredVariance } = (state as IonetState).swings;
    expect(Math.abs(Math.sqrt(priceVariance[c] as number) / price - 1)).toBeLessThan(0.35);
    expect(Math.abs(Math.sqrt(hiredVariance[c] as number) / hired - 1)).toBeLessThan(0.35);
  });

  it('keep what renters pay at or below the cap in every class, however the controller is set', () => {
    const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const rules = fc.record({
      'ionet.controllerGainPerDay': fc.constantFrom(0.05, 0.5, 1),
      'ionet.controllerTarget': share(0.1, 0.99),
      'ionet.demandElasticity': fc.oneof(fc.constant(0), share(0, 3)),
      'ionet.priceSpread': fc.constantFrom(0, 0.1),
      'ionet.priceCapVersusCloud': share(0.4, 1),
      'ionet.arrivalsPerDay': share(1, 120),
    });
    fc.assert(
      fc.property(rules, (set) => {
        const frame = run({ ...set, 'world.cloudPriceTrendPerYear': 0 });
        const cap = set['ionet.priceCapVersusCloud'] * (1 + 1e-9);
        expect(
          columnOf(frame, 'priceVersusCloud')
            .slice(1)
            .some((ratio) => ratio > cap),
        ).toBe(false);
        for (const { key, cloudUsdPerHour } of devices) {
          const paid = columnOf(frame, `priceByClass.${key}`).slice(1);
          expect(paid.some((price) => price > cap * cloudUsdPerHour)).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('reach the cap in the mean of dear and cheap histories, not more', () => {
    const ratio = columnOf(
      run({ 'ionet.demandElasticity': 0, 'ionet.controllerGainPerDay': 0.5, 'ionet.priceSpread': 0 }),
      'priceVersusCloud',
    );
    expect(Math.max(...ratio)).toBeGreaterThan(0.7);
    expect(Math.max(...ratio)).toBeLessThanOrEqual(0.95);
  });

  it('stand still without gain', () => {
    const still = run({ 'ionet.controllerGainPerDay': 0, 'ionet.demandElasticity': 0 });
    const posted = finishedRun(200, { 'ionet.priceMode': 'fixed', 'ionet.demandElasticity': 0 }).frame;
    expect(last(still, 'pricePerGpuHour')).toBe(last(posted, 'pricePerGpuHour'));
  });
});
