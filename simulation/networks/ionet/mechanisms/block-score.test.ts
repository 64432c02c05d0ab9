import { describe, expect, it } from 'vitest';
import { baseScore } from './block-score';

describe('the base score', () => {
  it.each([
    ['8 × H100, hired, tier 4', baseScore(4, 10, 8, 1), 1_600_205],
    ['M3 Max, idle, tier 2', baseScore(2, 1, 1, 0), 20_100],
  ])('is that of the real record: %s', (_name, score, record) => {
    expect(score).toBeCloseTo(record, 6);
  });

  it('pays presence: being hired adds 5 points to 20,000 a card and multiplier', () => {
    expect(baseScore(2, 1, 1, 1) - baseScore(2, 1, 1, 0)).toBeCloseTo(5, 9);
    expect(baseScore(2, 1, 2, 0) - baseScore(2, 1, 1, 0)).toBeCloseTo(20_000, 9);
  });
});
