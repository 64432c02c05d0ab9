import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { presets } from '../presets';
import { finishedRun } from '../scenario.test-support';

const farmers = presets.find(({ id }) => id === 'ionet-mercenary-farming')?.set ?? {};

describe('jobs of a fleet that shrank', () => {
  const { frame } = finishedRun(331, farmers);
  const utilisation = columnOf(frame, 'utilisationByClass.h100sxm');
  const cards = columnOf(frame, 'gpusByClass.h100sxm');

  /** Means of 40 draws of the hourly core, whose season ends on day 121; standard errors of 2 to 4 %. */
  it.each([
    [124, 438],
    [130, 325.7],
    [140, 276.5],
    [160, 258.7],
    [200, 234.3],
    [250, 216.8],
  ])('hire on day %i what single histories do on average: %d H100', (day, hired) => {
    const own = ((utilisation[day] as number) * (cards[day] as number) * 480) / 486;
    expect(Math.abs(own / hired - 1)).toBeLessThan(0.035);
  });

  it('do not fill it on average, and raise prices only where they do', () => {
    expect(Math.max(...utilisation.slice(130))).toBeLessThan(0.97);
    const price = columnOf(frame, 'priceByClass.h100sxm');
    expect((price[200] as number) / (price[119] as number)).toBeGreaterThan(1.02);
    expect((price[300] as number) / (price[119] as number)).toBeLessThan(1.25);
  });

  it('are no others than without it where no more leave than jobs end', () => {
    const still = finishedRun(200, { ...farmers, 'ionet.seasonEnds': false }).frame;
    const before = columnOf(still, 'utilisation').slice(0, 115);
    expect(before).toEqual(columnOf(frame, 'utilisation').slice(0, 115));
  });
});
