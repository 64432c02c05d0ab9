import { describe, expect, it } from 'vitest';
import { paidShare } from './paid-price';

describe('the price paid', () => {
  it('is the posted one where all ask the same', () => {
    expect(paidShare(0, 0.3)).toBe(1);
  });

  it('falls with the spread and rises with utilisation towards the posted one', () => {
    expect(paidShare(0.1, 0.4)).toBeCloseTo(0.947, 3);
    expect(paidShare(0.1, 0.9)).toBeGreaterThan(paidShare(0.1, 0.4));
    expect(paidShare(0.3, 0.4)).toBeLessThan(paidShare(0.1, 0.4));
    expect(paidShare(1, 0)).toBeGreaterThan(0);
    expect(paidShare(1, 1)).toBeLessThan(1);
  });

  it.each([
    // hired hours of 60 days at the default demand: H100 SXM, A100 and RTX 4090 of the hourly core
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
      expect(Math.abs(paidShare(spread, utilisation) / share - 1)).toBeLessThan(0.025);
    },
  );

  it('is continuous in the spread and falls with it, and does not fall with utilisation', () => {
    const steps = Array.from({ length: 201 }, (_, i) => i / 200);
    for (const u of steps) {
      for (const s of steps.slice(1)) {
        const [now, before] = [paidShare(s, u), paidShare(s - 0.005, u)];
        expect(now).toBeLessThanOrEqual(before);
        expect(before - now).toBeLessThan(0.03);
        if (u > 0) expect(now).toBeGreaterThanOrEqual(paidShare(s, u - 0.005));
      }
    }
  });
});
