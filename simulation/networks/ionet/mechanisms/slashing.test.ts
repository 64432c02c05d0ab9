import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, createRandom, type Frame } from '../../../core';
import { anyScenario, finishedRun } from '../scenario.test-support';
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

const micro = (io: number) => Math.round(io * 1e6);
const sum = (frame: Frame, name: string) => columnOf(frame, name).reduce((all, value) => all + value, 0);
const NO_BUY_BACK = { 'ionet.burnShareOfFees': 0, 'ionet.ideEnabled': false };

describe('a slash', () => {
  const harsh = { ...NO_BUY_BACK, 'ionet.blockFailure': 0.2, 'ionet.slashShare': 1 };
  const { frame } = finishedRun(365, harsh);
  const mild = finishedRun(365, NO_BUY_BACK).frame;

  it('is burned out of the stakes and paid by owners and co-stakers, to the micro-IO, over the hard ranges', () => {
    fc.assert(
      fc.property(anyScenario(fc, 200), ({ days, set }) => {
        const run = finishedRun(days, set).frame;
        const [own, co, fake, burned, bought, all, staked] = [
          'ownSlashedIo',
          'coSlashedIo',
          'fakeSlashedIo',
          'slashBurnedIo',
          'boughtBackIo',
          'burned',
          'staked',
        ].map((name) => columnOf(run, name)) as [Float64Array, ...Float64Array[]];
        for (let day = 0; day < days; day++) {
          const at = (column: Float64Array | undefined) => micro(column?.[day] ?? Number.NaN);
          expect(at(own) + at(co) + at(fake)).toBe(at(burned));
          expect(at(burned) + at(bought)).toBe(at(all));
          if (day > 0) expect(at(burned)).toBeLessThanOrEqual(micro(staked?.[day - 1] ?? 0));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('costs its owner the price of what is burned, who stakes anew or leaves', () => {
    const paid = sum(frame, 'ownSlashCostUsd') + sum(frame, 'coSlashCostUsd');
    const price = columnOf(frame, 'price');
    const due = columnOf(frame, 'slashBurnedIo').reduce(
      (all, io, day) => all + io * (price[day] as number),
      0,
    );
    expect(Math.abs(paid - due)).toBeLessThan(0.05);
    expect(sum(frame, 'slashBurnedIo')).toBeGreaterThan(5e6);
    expect(sum(frame, 'stakeAddedIo') / sum(frame, 'slashBurnedIo')).toBeGreaterThan(0.9);
    expect(sum(frame, 'boughtForStakeIo')).toBeGreaterThan(1e6);
    expect(
      (columnOf(frame, 'readyGpus').at(-1) ?? 0) / (columnOf(mild, 'readyGpus').at(-1) ?? 0),
    ).toBeLessThan(0.7);
  });

  it('is held during the appeal, neither liquid nor freed, and small at the defaults', () => {
    const [held, usual] = [frame, mild].map((run) => columnOf(run, 'coolingIo')[29] as number);
    const lost = columnOf(frame, 'slashBurnedIo').subarray(31, 61);
    // four of five are burned when the appeal is over
    expect((held as number) - (usual as number)).toBeGreaterThan(lost.reduce((all, io) => all + io, 0));
    expect(sum(mild, 'slashBurnedIo')).toBeCloseTo(12_308, -1);
    expect(sum(mild, 'slashBurnedIo') / (columnOf(mild, 'staked')[0] as number)).toBeLessThan(0.005);
  });
});
