import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { DEFAULT_VIEW, type View } from '@/lib/scenario';
import { commonStart, dayAtPosition, positionOfDay, timeAxis } from './time-axis';

const START = '2025-09-09';
const axisOf = (days: number, view: Partial<View> = {}, networks?: readonly string[]) =>
  timeAxis({ start: START, days }, { ...DEFAULT_VIEW, ...view }, networks);
const anyView = fc.record({
  axis: fc.constantFrom<View['axis']>('calendar', 'launch'),
  history: fc.constantFrom<View['history']>('1y', '2y', 'all'),
});

describe('the time axis', () => {
  it('is sampled at most 300 times, in order, the starts and both ends among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7300 }), anyView, (days, view) => {
        const { samples, from, to, starts } = axisOf(days, view);
        expect(samples.length).toBeLessThanOrEqual(300);
        expect([samples[0], samples.at(-1)]).toEqual([from, to]);
        for (const start of Object.values(starts)) expect(samples).toContain(start);
        expect(samples).toEqual([...new Set(samples)].sort((a, b) => a - b));
      }),
    );
  });

  it('on the calendar shows the history before the start and every simulated day', () => {
    const axis = axisOf(730, { history: '1y' });
    expect([axis.from, axis.to].map(formatDate)).toEqual(['2024-09-09', '2027-09-08']);
    expect(commonStart(axis, Object.keys(axis.starts))).toBe(parseDate(START));
  });

  it('since launch puts networks of one age at one place', () => {
    const axis = axisOf(3650, { axis: 'launch' });
    for (const { id, launchDate } of declarations) {
      expect(dayAtPosition(axis, id, 0)).toBe(parseDate(launchDate));
      expect(axis.starts[id]).toBe(parseDate(START) - parseDate(launchDate));
      expect(dayAtPosition(axis, id, positionOfDay(axis, id, 20_000))).toBe(20_000);
    }
    expect(axis.from).toBe(0);
    const oldest = Math.max(...Object.values(axis.starts));
    expect(axis.to).toBe(oldest + 3649);
    expect(
      commonStart(
        axis,
        declarations.map(({ id }) => id),
      ),
    ).toBeUndefined();
    expect(commonStart(axis, ['filecoin'])).toBe(axis.starts['filecoin']);
  });

  it('is of the networks it is asked for', () => {
    const own = axisOf(365, { axis: 'launch', history: '1y' }, ['filecoin']);
    expect(own.from).toBe((own.starts['filecoin'] ?? 0) - 365);
    expect(Object.keys(own.starts)).toEqual(['filecoin']);
  });

  it('shows the chosen part of itself, and all of itself where that is none', () => {
    const part = axisOf(3650, { range: '2026-01-01_2027-06-30' });
    expect([part.from, part.to].map(formatDate)).toEqual(['2026-01-01', '2027-06-30']);
    expect(part.samples.length).toBeGreaterThan(100);
    const cut = axisOf(365, { range: '2026-01-01_2040-01-01' });
    expect(cut.to).toBe(cut.whole.to);
    for (const range of ['2040-01-01_2041-01-01', '1990-01-01_1991-01-01', 'nonsense']) {
      const { from, to, whole } = axisOf(365, { range });
      expect({ from, to }).toEqual(whole);
    }
  });

  it('has two to ten round ticks, whatever part is shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 7300 }),
        fc.constantFrom<View['axis']>('calendar', 'launch'),
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        (days, axis, shares) => {
          const { whole } = axisOf(days, { axis });
          const [a, b] = shares.map((share) => Math.round(whole.from + share * (whole.to - whole.from)));
          const ends = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)] as const;
          fc.pre(ends[1] - ends[0] > 21);
          const range =
            axis === 'calendar'
              ? ends.map(formatDate).join('_')
              : ends.map((end) => (end / 365.25).toFixed(3)).join('_');
          const { from, to, ticks } = axisOf(days, { axis, range });
          expect(ticks.length).toBeLessThanOrEqual(11);
          if (to - from > 200) expect(ticks.length).toBeGreaterThanOrEqual(2);
          for (const tick of ticks) expect(tick >= from - 1 && tick <= to + 1).toBe(true);
        },
      ),
    );
  });

  it('ticks the first days of years, months of shorter parts, and weeks of the shortest', () => {
    const years = axisOf(730, { history: '1y' });
    expect(years.ticks.map(formatDate)).toContain('2026-01-01');
    expect(axisOf(7300).tickStyle).toBe('year');
    const months = axisOf(730, { range: '2026-01-15_2026-07-15' });
    expect(months.ticks.map(formatDate)).toEqual(
      ['02', '03', '04', '05', '06', '07'].map((month) => `2026-${month}-01`),
    );
    expect(months.tickStyle).toBe('month');
    const weeks = axisOf(730, { range: '2026-01-15_2026-02-28' });
    expect(weeks.tickStyle).toBe('day');
    expect(axisOf(3650, { axis: 'launch' }).ticks.map((tick) => tick / 365.25)).toEqual([
      0, 2, 4, 6, 8, 10, 12, 14,
    ]);
  });
});
