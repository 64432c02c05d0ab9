import { describe, expect, it } from 'vitest';
import type { NumberParameter } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { positionOf, sliderPositions, trackShare, valueAtPosition } from './slider-scale';

const sliders = declarations.flatMap(({ id, parameters }) =>
  Object.entries(parameters).flatMap(([key, spec]): { id: string; spec: NumberParameter }[] =>
    spec.kind === 'number' && spec.level !== 'constant' ? [{ id: `${id}.${key}`, spec }] : [],
  ),
);

describe.each(sliders)('slider of $id', ({ spec }) => {
  it('reaches both ends of the soft range and every position lies inside it', () => {
    const positions = sliderPositions(spec);
    expect(positions).toBeGreaterThanOrEqual(3);
    expect(valueAtPosition(spec, 0)).toBeCloseTo(spec.soft[0], 9);
    expect(valueAtPosition(spec, positions)).toBe(spec.soft[1]);
    for (let position = 0; position <= positions; position += Math.max(1, Math.floor(positions / 50))) {
      const value = valueAtPosition(spec, position);
      expect(value).toBeGreaterThanOrEqual(spec.soft[0]);
      expect(value).toBeLessThanOrEqual(spec.soft[1]);
    }
  });

  it('keeps its order and stays within the track', () => {
    expect(positionOf(spec, spec.hard[0])).toBeLessThanOrEqual(positionOf(spec, spec.default));
    expect(positionOf(spec, spec.default)).toBeLessThanOrEqual(positionOf(spec, spec.hard[1]));
    expect(trackShare(spec, spec.hard[1])).toBe(1);
    expect(trackShare(spec, spec.hard[0])).toBe(0);
  });
});
