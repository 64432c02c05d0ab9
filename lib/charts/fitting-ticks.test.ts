import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingTicks, fittingValues } from './fitting-ticks';
import { textWidth } from './picture/text-width';

const years = (count: number, width: number) =>
  Array.from({ length: count }, (_, index) => ({
    at: (index * width) / (count - 1),
    label: `${2020 + index}`,
  }));

describe('fittingTicks', () => {
  it('keeps all where there is room, and every second where there is half of it', () => {
    expect(fittingTicks(years(10, 600), 11)).toHaveLength(10);
    expect(fittingTicks(years(11, 300), 11).map(({ label }) => label)).toEqual([
      '2020',
      '2022',
      '2024',
      '2026',
      '2028',
      '2030',
    ]);
  });

  it('never lets two labels touch, and always keeps the first', () => {
    const tick = fc.record({
      at: fc.double({ min: 0, max: 800, noNaN: true }),
      label: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(tick, { minLength: 1 }), (drawn) => {
        const ticks = [...drawn].sort((a, b) => a.at - b.at);
        const kept = fittingTicks(ticks, 11);
        expect(kept[0]).toBe(ticks[0]);
        kept.slice(1).forEach(({ at, label }, index) => {
          const before = kept[index];
          const gap =
            at - textWidth(label, 11) / 2 - ((before?.at ?? 0) + textWidth(before?.label ?? '', 11) / 2);
          expect(gap).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('fittingValues', () => {
  const ticks = (count: number) => Array.from({ length: count }, (_, index) => index);

  it('keeps every tick where labels have room, and the first with every n-th else', () => {
    expect(fittingValues(ticks(11), 195)).toHaveLength(11);
    expect(fittingValues(ticks(10), 45)).toEqual([0, 3, 6, 9]);
    expect(fittingValues(ticks(6), 45)).toEqual([0, 2, 4]);
    expect(fittingValues(ticks(5), 0)).toEqual([0]);
  });
});
