import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../core';
import { slashesPerHour } from './slashing';

describe('slashes of a device that fails now and then', () => {
  it.each([
    [0.3, 2],
    [0.2, 3],
    [0.5, 1],
  ])('with %d an hour and %d in a row are as often as drawn', (chance, streak) => {
    const stream = createRandom(3, 0).stream('slashes');
    const hours = 200_000;
    let [slashes, inRow] = [0, 0];
    for (let hour = 0; hour < hours; hour++) {
      inRow = stream.uniform(0, hour) < chance ? inRow + 1 : 0;
      if (inRow === streak) {
        slashes++;
        inRow = 0;
      }
    }
    const expected = slashesPerHour(chance, streak) * hours;
    expect(Math.abs(slashes - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('are none without failures and every k-th hour with nothing else', () => {
    expect(slashesPerHour(0, 3)).toBe(0);
    expect(slashesPerHour(1, 3)).toBeCloseTo(1 / 3, 12);
  });
});
