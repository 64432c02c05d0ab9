import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '@/simulation/core';
import { decodeLink, encodeLink } from './index';
import { formatRange, parseRange } from './view-range';

const decode = (query: string) => decodeLink(new URLSearchParams(query));

describe('the shown part of an axis', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('calendar' as const, 'launch' as const),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 7, max: 9000 }),
        (axis, from, days) => {
          const range = { from, to: from + days };
          expect(parseRange(formatRange(range, axis), axis)).toEqual(range);
        },
      ),
    );
    expect(parseRange('2026-01-01_2026-02-01', 'calendar')).toEqual({
      from: parseDate('2026-01-01'),
      to: parseDate('2026-02-01'),
    });
    expect(parseRange('1.5_4', 'launch')).toEqual({ from: 548, to: 1461 });
  });

  it('is refused where it is none, of another axis, backwards or too short', () => {
    for (const text of ['', '_', '2026-01-01', '2026-02-30_2027-01-01', '2027-01-01_2026-01-01', '1.5_4'])
      expect(parseRange(text, 'calendar')).toBeUndefined();
    for (const text of ['4_1.5', '1_1.01', '-1_4', '1e3_2e3', '1_2_3', '2026-01-01_2027-01-01'])
      expect(parseRange(text, 'launch')).toBeUndefined();
  });

  it('is part of a link, with the chart that is shown large', () => {
    const link = 'axis=launch&scale=log&range=1.5_4&focus=ionet.gpuUtilisation&v=1';
    const decoded = decode(link);
    const focus = decoded.view.focus;
    expect(decoded.view).toMatchObject({ axis: 'launch', scale: 'log', range: '1.5_4' });
    if (focus !== undefined) expect(encodeLink(decoded).toString()).toBe(link);
  });

  it('names what it refuses and what there is instead', () => {
    const { view, issues } = decode('range=1.5_4&focus=nothing.there&v=1');
    expect([view.range, view.focus]).toEqual([undefined, undefined]);
    expect(issues.map(({ field, allowed }) => [field, allowed.kind])).toEqual([
      ['range', 'span'],
      ['focus', 'one-of'],
    ]);
    expect(decode('axis=launch&range=2026-01-01_2027-01-01&v=1').issues).toMatchObject([
      { field: 'range', code: 'wrong-type', allowed: { kind: 'span', example: '1.5_4' } },
    ]);
  });
});
