import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { devices, type DeviceClass } from '../devices';
import { availability } from './availability';
import { tokensBought } from './buy-back';
import { stakePerCard } from './card-cost';
import { controlledPrice } from './posted-price';
import { demandEffect, relativePriceAt, START_DISCOUNT } from './prices';

const deviceOf = (key: string) => devices.find((device) => device.key === key) as DeviceClass;
const positive = (max: number) => fc.double({ min: 1e-3, max, noNaN: true });

describe('availability', () => {
  it('is MTBF ÷ (MTBF + MTTR)', () => {
    expect(availability(240, 6)).toBe(240 / 246);
  });
});

describe('the buy-back', () => {
  it('buys less than the price promises, much less in a shallow market', () => {
    fc.assert(
      fc.property(
        positive(1e7),
        positive(100),
        fc.double({ min: 1e4, max: 1e9, noNaN: true }),
        (usd, price, depth) => {
          const bought = tokensBought(usd, price, depth, Infinity);
          expect(bought).toBeLessThan(usd / price);
          expect(bought).toBeLessThan(depth / price);
        },
      ),
    );
    expect(tokensBought(3e6, 0.5, 3e6, 1e9)).toBe(3e6);
    expect(tokensBought(0, 0.5, 3e6, 1e9)).toBe(0);
  });

  it('never takes the last liquid IO: the fewer there are, the dearer', () => {
    expect(tokensBought(3e6, 0.5, 3e6, 1e6)).toBe(0.5e6);
    expect(tokensBought(3e6, 0.5, 3e6, 0)).toBe(0);
  });
});

describe('the price controller', () => {
  it('stands still at its target and stays inside its bounds', () => {
    expect(controlledPrice(0.4, 0.6, 0.6, 0.05, 0.1, 0.95)).toBe(0.4);
    expect(controlledPrice(0.4, 0.8, 0.6, 0.05, 0.1, 0.95)).toBeCloseTo(0.404, 12);
    expect(controlledPrice(0.94, 1, 0.6, 0.5, 0.1, 0.95)).toBe(0.95);
    expect(controlledPrice(0.11, 0, 0.6, 0.5, 0.1, 0.95)).toBe(0.1);
  });
});

describe('posted prices', () => {
  it('are the recorded ones at the discount of the start', () => {
    const h100 = deviceOf('h100sxm');
    expect(relativePriceAt(h100, START_DISCOUNT) * h100.cloudUsdPerHour).toBeCloseTo(1.19, 12);
    expect(relativePriceAt(deviceOf('rtx4090'), 0)).toBe(1);
  });

  it('leave demand alone without elasticity and halve it at twice the price with elasticity 1', () => {
    expect(demandEffect(0.9, 0.3, 0)).toBe(1);
    expect(demandEffect(0.6, 0.3, 1)).toBeCloseTo(0.5, 14);
    expect(demandEffect(0.3, 0.3, 1.2)).toBe(1);
  });
});

describe('the stake', () => {
  it('of a server of eight H100 is 16,000 IO, and never less than 200 a card', () => {
    expect(8 * stakePerCard(deviceOf('h100sxm'), 200)).toBe(16_000);
    expect(stakePerCard(deviceOf('cpu'), 200)).toBe(200);
  });
});
