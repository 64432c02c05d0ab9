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
});
