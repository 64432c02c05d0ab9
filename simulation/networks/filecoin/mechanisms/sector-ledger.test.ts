import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit, endEarly, endingOn, startSectorLedger } from './sector-ledger';

describe('sector ledger', () => {
  it('scales known ends so that they sum to what is alive', () => {
    const ledger = startSectorLedger(100, [5, 20, 30, 150], 10);
    const sum = ledger.ends.slice(1).reduce((total, end) => total + end, 0);
    expect(sum).toBeCloseTo(100, 12);
    expect(endingOn(ledger, 3)).toBeCloseTo(75, 12);
  });

  it('takes early ends from every later end alike', () => {
    const ledger = startSectorLedger(100, [0, 50, 50], 10);
    endEarly(ledger, 40);
    expect(ledger.alive).toBeCloseTo(60, 12);
    expect(endingOn(ledger, 1)).toBeCloseTo(30, 12);
  });

  it('keeps what was committed later untouched by earlier ends', () => {
    const ledger = startSectorLedger(100, [0, 100], 10);
    endEarly(ledger, 50);
    commit(ledger, 7, 1, 4);
    expect(endingOn(ledger, 5)).toBeCloseTo(7, 12);
  });

  it('always has as much scheduled as is alive, also after thousands of early ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (share, term) => {
          const days = 3000;
          const ledger = startSectorLedger(1000, [0, 400, 600], days);
          for (let day = 1; day < days - term; day++) {
            ledger.alive -= endingOn(ledger, day);
            endEarly(ledger, share * ledger.alive);
            commit(ledger, 10, day, term);
            if (!(ledger.alive >= 0 && ledger.alive < 1e4)) return false;
          }
          let scheduled = 0;
          for (let day = days - term; day < days; day++)
            scheduled += (ledger.ends[day] as number) * ledger.survival;
          return Math.abs(scheduled - ledger.alive) < 1e-6;
        },
      ),
      { numRuns: 100 },
    );
  });
});
