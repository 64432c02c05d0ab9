import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf, dayNumberOf, daysInMonth, formatDate, parseDate, tryParseDate } from './calendar';

describe('calendar', () => {
  it('agrees with Date on every day of four centuries and any other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayNumberOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads and writes dates', () => {
    expect(parseDate('1970-01-01')).toBe(0);
    expect(parseDate('2025-09-09')).toBe(20_340);
    expect(formatDate(20_340)).toBe('2025-09-09');
  });

  it.each(['2025-02-29', '2025-13-01', '2025-1-1', '', 'yesterday', '2025-00-10'])('refuses %j', (date) => {
    expect(tryParseDate(date)).toBeUndefined();
    expect(() => parseDate(date)).toThrow(RangeError);
  });

  it('knows leap years', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2100, 2), daysInMonth(2025, 12)]).toEqual(
      [29, 28, 28, 31],
    );
  });
});
