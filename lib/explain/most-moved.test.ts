import { describe, expect, it } from 'vitest';
import { mostMoved } from './most-moved';

const kept = (columns: Readonly<Record<string, readonly number[]>>) => ({
  startDay: 10,
  columns: new Map(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)])),
});
const line = (column: string, network = 'n') => ({ network, column });
const LAST = 12;

describe('the line that moved most', () => {
  const ends = new Map([
    [
      'n',
      {
        base: kept({ still: [1, 1, 1], large: [1000, 1000, 1000], small: [4, 2, 1], gone: [1, 1, NaN] }),
        current: kept({ still: [1, 1, 1], large: [1000, 1000, 1100], small: [4, 2, 2], gone: [1, 1, 1] }),
      },
    ],
    ['other', { base: kept({ share: [0.5, 0.5, 0.5] }), current: kept({ share: [0.5, 0.9, 0.5] }) }],
  ]);

  it('is found on the scale of each, not in their units', () => {
    expect(mostMoved([line('still'), line('large'), line('small')], ends, LAST)?.column).toBe('small');
    expect(mostMoved([line('still'), line('large')], ends, LAST)?.column).toBe('large');
  });

  it('depends on the day, across networks', () => {
    const lines = [line('small'), line('share', 'other')];
    expect(mostMoved(lines, ends, LAST)?.column).toBe('small');
    expect(mostMoved(lines, ends, 11)?.column).toBe('share');
  });

  it('is the first where none moved, or nothing is known', () => {
    expect(mostMoved([line('still'), line('gone'), line('unheard')], ends, LAST)?.column).toBe('still');
    expect(mostMoved([line('large', 'absent'), line('still')], ends, LAST)?.network).toBe('absent');
    expect(mostMoved([], ends, LAST)).toBeUndefined();
  });
});
