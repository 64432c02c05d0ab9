import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB } from './erlang';
import { blockingOf, busyDistribution, meanBusy } from './kaufman-roberts';

const mixed = (capacity: number, loadPerCard: number) =>
  busyDistribution(
    capacity,
    [
      [1, 0.2],
      [8, 0.4],
      [64, 0.4],
    ].map(([cards = 1, share = 0]) => ({ cards, erlangs: (share * loadPerCard * capacity) / cards })),
  );

describe('Kaufman–Roberts', () => {
  it.each([
    [128, 0.5, [0.001660561999477674, 0.018935846870505797, 0.312073974358773577], 55.504893382937],
    [256, 1, [0.00805416506838724, 0.06448370697906388, 0.546705471324252922], 193.001854890239],
  ])('of %d cards at %d erlangs a card', (capacity, load, blocking, busyCards) => {
    const busy = mixed(capacity, load);
    [1, 8, 64].forEach((cards, s) => expect(blockingOf(busy, cards)).toBeCloseTo(blocking[s] as number, 12));
    expect(meanBusy(busy)).toBeCloseTo(busyCards, 9);
  });

  it('is Erlang B when all jobs take one card', () => {
    const busy = busyDistribution(100, [{ cards: 1, erlangs: 100 }]);
    expect(blockingOf(busy, 1)).toBeCloseTo(erlangB(100, 100), 12);
  });

  it('never overflows, and a job larger than the network is always lost', () => {
    const busy = busyDistribution(5000, [{ cards: 1, erlangs: 40_000 }]);
    expect(meanBusy(busy)).toBeCloseTo(40_000 * (1 - erlangB(5000, 40_000)), 4);
    expect(blockingOf(mixed(32, 0.1), 64)).toBe(1);
  });

  it('carries what is offered less what is blocked, stream by stream', () => {
    const stream = fc.record({
      cards: fc.integer({ min: 1, max: 64 }),
      erlangs: fc.double({ min: 0, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.array(stream, { maxLength: 4 }),
        (capacity, streams) => {
          const busy = busyDistribution(capacity, streams);
          const carried = streams.reduce(
            (sum, { cards, erlangs }) => sum + cards * erlangs * (1 - blockingOf(busy, cards)),
            0,
          );
          expect(Math.abs(carried - meanBusy(busy))).toBeLessThanOrEqual(1e-9 * (1 + carried));
        },
      ),
    );
  });
});
