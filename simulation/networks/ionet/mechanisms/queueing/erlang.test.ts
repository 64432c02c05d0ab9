import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC, meanInside, meanWait } from './erlang';

const servers = fc.integer({ min: 1, max: 500 });
const load = fc.double({ min: 0, max: 2, noNaN: true });

describe('Erlang B', () => {
  it.each([
    [100, 100, 0.0757004],
    [1, 0.5, 1 / 3],
    [2, 2, 0.4],
    [5, 2.5, 0.0697311168135669],
    [0, 3, 1],
    [7, 0, 0],
  ])('of %d servers and %d erlangs is %d', (cards, erlangs, blocked) => {
    expect(erlangB(cards, erlangs)).toBeCloseTo(blocked, 6);
  });

  it('carries no more than there are servers, and blocks less with one more', () => {
    fc.assert(
      fc.property(servers, load, (cards, perServer) => {
        const erlangs = perServer * cards;
        const blocked = erlangB(cards, erlangs);
        expect(erlangs * (1 - blocked)).toBeLessThanOrEqual(cards * (1 + 1e-12));
        expect(erlangB(cards + 1, erlangs)).toBeLessThanOrEqual(blocked);
      }),
    );
  });
});

describe('Erlang C', () => {
  it('is ρ for one server and 1/3 for two at one erlang', () => {
    expect(erlangC(1, 0.7)).toBeCloseTo(0.7, 12);
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12);
    expect(erlangC(3, 3)).toBe(1);
  });

  it('makes more wait than would be lost, and gives the wait of M/M/1', () => {
    fc.assert(
      fc.property(servers, fc.double({ min: 0, max: 0.99, noNaN: true }), (cards, rho) => {
        expect(erlangC(cards, rho * cards)).toBeGreaterThanOrEqual(erlangB(cards, rho * cards));
      }),
    );
    expect(meanWait(1, 0.5, 4)).toBeCloseTo(4, 12);
    expect(meanWait(2, 2, 4)).toBe(Infinity);
  });

  it('agrees with Little’s law: waiting = arrivals × wait', () => {
    const [cards, erlangs, hours] = [10, 8, 5];
    const arrivals = erlangs / hours;
    const waiting = (erlangC(cards, erlangs) * erlangs) / (cards - erlangs);
    expect(meanInside(arrivals, meanWait(cards, erlangs, hours))).toBeCloseTo(waiting, 12);
  });
});
