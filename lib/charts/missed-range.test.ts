import { describe, expect, it } from 'vitest';
import { missedRange } from './missed-range';
import { timeAxis } from './time-axis';

const scenario = { start: '2026-01-01', days: 730 };
const missed = (axis: 'calendar' | 'launch', range: string | undefined) =>
  missedRange(timeAxis(scenario, { axis, history: '1y', range }), { axis, range });

describe('missedRange', () => {
  it('says where a range without anything to show could be', () => {
    expect(missed('calendar', '2031-01-01_2032-01-01')).toMatchObject({
      field: 'range',
      value: '2031-01-01_2032-01-01',
      allowed: { kind: 'date', first: '2025-01-01', last: '2027-12-31' },
    });
    expect(missed('launch', '40_50')).toMatchObject({
      allowed: { kind: 'number', low: expect.any(Number) as number },
    });
  });

  it('says nothing of what has something to show', () => {
    expect(missed('calendar', undefined)).toBeUndefined();
    expect(missed('calendar', '2020-01-01_2026-01-01')).toBeUndefined();
    expect(missed('calendar', '2027-01-01_2040-01-01')).toBeUndefined();
    expect(missed('launch', '1_50')).toBeUndefined();
  });
});
