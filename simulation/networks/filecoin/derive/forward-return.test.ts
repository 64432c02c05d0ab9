import { describe, expect, it } from 'vitest';
import { fillForwardReturn, fillForwardReturnUsd } from './forward-return';

describe('return of the year ahead', () => {
  it('sums 365 days of reward over pledge and holds the last reward past the end', () => {
    const days = 500;
    const reward = Float64Array.from({ length: days }, (_, day) => 1e-4 * (1 + day / days));
    const out = new Float64Array(days);
    fillForwardReturn(out, reward, new Float64Array(days).fill(0.2));
    let expected = 0;
    for (let day = 40; day < 405; day++) expected += (reward[day] as number) / 0.2;
    expect(out[40]).toBeCloseTo(expected, 9);
    expect(out[days - 1]).toBeCloseTo((365 * (reward[days - 1] as number)) / 0.2, 9);
  });

  it('is 0 without pledge', () => {
    const out = new Float64Array(3);
    fillForwardReturn(out, new Float64Array(3).fill(1), new Float64Array(3));
    expect([...out]).toEqual([0, 0, 0]);
  });

  it('counts in dollars what the pledge gains or loses', () => {
    const days = 800;
    const reward = new Float64Array(days).fill(1e-4);
    const pledge = new Float64Array(days).fill(0.2);
    const price = Float64Array.from({ length: days }, (_, day) => (day < 400 ? 2 : 1));
    const out = new Float64Array(days);
    fillForwardReturnUsd(out, reward, pledge, price);
    expect(out[0]).toBeCloseTo((365 * 1e-4) / 0.2, 9);
    const earned = 300 * 1e-4 * 2 + 65 * 1e-4 * 1;
    expect(out[100]).toBeCloseTo((earned - 0.2) / (0.2 * 2), 9);
    expect(out[days - 1]).toBeCloseTo((365 * 1e-4) / 0.2, 9);
  });
});
