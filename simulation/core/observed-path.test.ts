import { describe, expect, it } from 'vitest';
import { lastObservedDay, observedPath } from './observed-path';
import type { Observation } from './parameter';
import { parseDate } from './time';

const source = { kind: 'on-chain', title: 't', locator: 'l', date: '2025-01-01' } as const;
const at = (date: string, value: number): Observation => ({ date, value, source });
const start = parseDate('2025-09-09');

describe('observedPath', () => {
  it('runs through the observations and takes the value the day after the last', () => {
    const path = observedPath([at('2025-09-09', 10), at('2025-09-13', 2), at('2025-09-14', 5)], 7, start, 8);
    expect([...path]).toEqual([10, 8, 6, 4, 2, 5, 7, 7]);
  });

  it('holds the first observation backwards and starts in the middle of a segment', () => {
    expect([...observedPath([at('2025-09-11', 3)], 9, start, 4)]).toEqual([3, 3, 3, 9]);
    expect([...observedPath([at('2025-09-05', 0), at('2025-09-13', 8)], 1, start, 6)]).toEqual([
      4, 5, 6, 7, 8, 1,
    ]);
  });

  it('is the value throughout without observations or when all lie before', () => {
    expect([...observedPath([], 4, start, 3)]).toEqual([4, 4, 4]);
    expect([...observedPath([at('2025-01-01', 1)], 4, start, 2)]).toEqual([4, 4]);
    expect(lastObservedDay([], start)).toBe(-Infinity);
  });
});
