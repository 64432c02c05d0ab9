import { describe, expect, it } from 'vitest';
import { jobSizes } from './job-sizes';
import { PaidPrices, PaidRows } from './paid-price';
import { CarriedLoad } from './queueing/carried-load';

const carried = new CarriedLoad(jobSizes('spread', 8));
const large = new CarriedLoad(jobSizes('spread', 64));

function paid(spread: number, utilisation: number, ready = 1100, cardsPerDevice = 8, jobs = carried): number {
  const rows = new PaidRows(new PaidPrices(spread, jobs), 1);
  rows.lookUp(0, ready, cardsPerDevice);
  const prices = Float64Array.of(1);
  rows.apply(prices, Float64Array.of(utilisation), Float64Array.of(1));
  return prices[0] as number;
}

describe('the price paid', () => {
  it('is the posted one where all ask the same', () => {
    expect(paid(0, 0.3)).toBe(1);
  });

  it.each([
    // 64 draws of the hourly core over 40 days in which every tenth block fails: utilisation, pool, cards a device, paid ÷ posted
    ['H200', 0.777, 797, 8, 0.9775],
    ['H100 SXM', 0.782, 1109, 8, 0.9759],
    ['H100 PCIe', 0.601, 214, 8, 0.9729],
    ['A100', 0.583, 496, 8, 0.9671],
    ['L40S', 0.521, 198, 4, 0.9615],
    ['RTX 4090', 0.323, 2610, 4, 0.9359],
  ])(
    'of %s at utilisation %d of %d cards is what renters pay in the hourly core',
    (_, u, ready, each, share) => {
      expect(Math.abs(paid(0.1, u, ready, each) / share - 1)).toBeLessThan(0.0075);
    },
  );

  it('of home cards, of which few are hired, is a tenth below the posted one', () => {
    expect(paid(0.1, 0.095, 950, 1)).toBeCloseTo(0.9, 1);
  });

  it.each([
    // the same over 60 days of jobs of 64 cards on average
    ['H200', 0.916, 797, 0.986],
    ['H100 SXM', 0.943, 1109, 0.9866],
    ['A100', 0.826, 496, 0.9817],
  ])('of %s is nearer to the posted one where large jobs leave little choice', (_, u, ready, share) => {
    expect(Math.abs(paid(0.1, u, ready, 8, large) / share - 1)).toBeLessThan(0.005);
  });

  it('falls with the spread and rises with utilisation to the posted one', () => {
    expect(paid(0.1, 0.9)).toBeGreaterThan(paid(0.1, 0.4));
    expect(paid(0.05, 0.4)).toBeGreaterThan(paid(0.1, 0.4));
    expect(paid(0.3, 0.4)).toBeLessThan(paid(0.1, 0.4));
    expect(paid(0.1, 1)).toBeCloseTo(1, 6);
    expect(paid(1, 0)).toBeGreaterThan(0);
  });

  it('leaves less choice in small pools and by fewer devices', () => {
    expect(paid(0.1, 0.6, 200)).toBeGreaterThan(paid(0.1, 0.6, 2000));
    expect(paid(0.1, 0.6, 1000, 8)).toBeGreaterThan(paid(0.1, 0.6, 1000, 1));
  });

  it.each([
    // hired hours of 60 days at the default demand: H100 SXM and RTX 4090 of the hourly core
    [0.3, 0.763, 0.934],
    [0.3, 0.395, 0.802],
    [0.5, 0.776, 0.882],
    [0.5, 0.402, 0.684],
    [0.8, 0.785, 0.795],
    [0.8, 0.407, 0.526],
    [1, 0.852, 0.8],
    [1, 0.408, 0.444],
  ])(
    'with a spread of %d at utilisation %d is %d of the posted one, as drawn',
    (spread, utilisation, share) => {
      expect(Math.abs(paid(spread, utilisation) / share - 1)).toBeLessThan(0.025);
    },
  );

  it('is continuous in the spread', () => {
    for (const u of [0.1, 0.4, 0.7, 0.9, 1]) {
      for (let s = 0.005; s <= 1; s += 0.005)
        expect(Math.abs(paid(s, u) - paid(s - 0.005, u))).toBeLessThan(0.03);
    }
  });
});
