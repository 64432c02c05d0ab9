import { describe, expect, it } from 'vitest';
import { roughTime, secondsLeft } from './time-left';

describe('the time that is left', () => {
  const since = { atMs: 5000, done: 100 };

  it('follows from the pace so far', () => {
    expect(secondsLeft(since, { atMs: 7000, done: 200 }, 1200)).toBe(20);
    expect(secondsLeft(since, { atMs: 9000, done: 1100 }, 1200)).toBeCloseTo(0.4, 12);
  });

  it('is not told too early, while nothing moves, or when nothing is left', () => {
    expect(secondsLeft(since, { atMs: 5900, done: 200 }, 1200)).toBeUndefined();
    expect(secondsLeft(since, { atMs: 8000, done: 100 }, 1200)).toBeUndefined();
    expect(secondsLeft(since, { atMs: 8000, done: 1200 }, 1200)).toBeUndefined();
  });

  it('is said in seconds or minutes', () => {
    expect([0.2, 20.4, 90, 91, 150].map(roughTime)).toEqual([
      { unit: 'seconds', count: 1 },
      { unit: 'seconds', count: 20 },
      { unit: 'seconds', count: 90 },
      { unit: 'minutes', count: 2 },
      { unit: 'minutes', count: 3 },
    ]);
  });
});
