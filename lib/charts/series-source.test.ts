import { describe, expect, it } from 'vitest';
import { columnOf, createFrame, parseDate, type NetworkHistory } from '@/simulation/core';
import { realityMarkers, valueAt } from './series-source';

const source = { kind: 'on-chain', title: 't', locator: 'l', date: '2025-01-01' } as const;
const start = parseDate('2025-09-09');
const history: NetworkHistory = {
  ruleChanges: [],
  series: [
    {
      column: 'supply',
      source,
      cadence: 'series',
      points: [
        ['2025-09-01', 10],
        ['2025-09-05', 18],
        ['2025-10-01', 50],
      ],
    },
    { column: 'supply', source, cadence: 'points', points: [['2025-08-01', 5]] },
  ],
};

describe('valueAt', () => {
  const frame = createFrame(
    {
      supply: {
        label: { en: '', 'zh-CN': '' },
        description: { en: '', 'zh-CN': '' },
        unit: 'tokens',
        format: 'compact',
        nature: 'stock',
        source,
      },
    },
    3,
    start,
  );
  columnOf(frame, 'supply').set([20, NaN, 24]);
  const at = valueAt('supply', frame, history, start, 0.5);

  it('is history before the start, joined linearly, and undefined before it begins', () => {
    expect(at(start - 6)).toBe(0.5 * 14);
    expect(at(start - 30)).toBeUndefined();
  });

  it('is the simulation from the start on, and undefined where it is', () => {
    expect([at(start), at(start + 1), at(start + 2), at(start + 3)]).toEqual([10, undefined, 12, undefined]);
  });
});

describe('realityMarkers', () => {
  it('are the sparse facts and whatever is dated after the start', () => {
    expect(realityMarkers('supply', history, start, 2)).toEqual([
      { day: parseDate('2025-10-01'), value: 100 },
      { day: parseDate('2025-08-01'), value: 10 },
    ]);
  });
});
