import { describe, expect, it } from 'vitest';
import { keepEvents } from './keep-events';

const SAMPLES = [0, 10, 20, 30];
const slope = (day: number) => day;

describe('keepEvents', () => {
  it('adds nothing to what is straight', () => {
    expect(keepEvents(SAMPLES, [slope, () => 5])).toEqual(SAMPLES);
  });

  it('keeps a single day between two samples, of whichever line', () => {
    const spike = (day: number) => (day === 13 ? 9 : 0);
    expect(keepEvents(SAMPLES, [slope, spike])).toEqual([0, 10, 13, 20, 30]);
  });

  it('keeps the one that leaves furthest, and what the scale makes visible', () => {
    const two = (day: number) => (day === 13 ? 2 : day === 14 ? -3 : 0);
    expect(keepEvents(SAMPLES, [slope, two])).toEqual([0, 10, 14, 20, 30]);
    const faint = [(day: number) => (day === 4 ? 2 : 1), () => 1000];
    expect(keepEvents(SAMPLES, faint)).toEqual(SAMPLES);
    expect(keepEvents(SAMPLES, faint, Math.log10)).toEqual([0, 4, 10, 20, 30]);
  });

  it('goes on where a scale has no place for a value', () => {
    const zero = (day: number) => (day === 10 ? 0 : day === 24 ? 100 : 1);
    expect(keepEvents(SAMPLES, [zero], Math.log10)).toEqual([0, 10, 20, 24, 30]);
  });

  it('passes over days without a value', () => {
    expect(keepEvents(SAMPLES, [(day) => (day > 9 && day < 20 ? undefined : day)])).toEqual(SAMPLES);
    expect(keepEvents([], [slope])).toEqual([]);
  });
});
