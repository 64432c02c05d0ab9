import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameters } from '../parameters';
import { breakEvenNodes, nextStandAlone } from './retrieval';

const terms = {
  retrievalPriceUsdPerTib: 7,
  retrievalCostUsdPerTib: 2,
  retrievalCostUsdPerDay: 10,
  retrievalEntrySpeed: 0.02,
};
const within = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true });
const anyTerms = fc.record({
  retrievalPriceUsdPerTib: within(parameters.retrievalPriceUsdPerTib.hard),
  retrievalCostUsdPerTib: within(parameters.retrievalCostUsdPerTib.hard),
  retrievalCostUsdPerDay: within(parameters.retrievalCostUsdPerDay.hard),
  retrievalEntrySpeed: within(parameters.retrievalEntrySpeed.hard),
});

describe('free entry of retrieval nodes', () => {
  it('breaks even where what bytes earn pays for the nodes, and never below the cost of a byte', () => {
    expect(breakEvenNodes(200, terms)).toBe(100);
    expect(breakEvenNodes(200, { ...terms, retrievalPriceUsdPerTib: 1 })).toBe(0);
  });

  it('closes a share of the gap a day, and adds at most that share of all who serve', () => {
    expect(nextStandAlone(40, 20, 200, terms)).toBeCloseTo(40 + 0.02 * 40, 12);
    expect(nextStandAlone(40, 20, 2000, terms)).toBeCloseTo(40 + 0.02 * 60, 12);
    expect(nextStandAlone(40, 20, 0, terms)).toBeCloseTo(40 - 0.02 * 60, 12);
    expect(nextStandAlone(0, 20, 0, terms)).toBe(0);
  });

  it('never brings more heads than reads pay for, whatever it starts from', () => {
    const heads = within([0, 1e5]);
    fc.assert(
      fc.property(heads, heads, within([0, 1e7]), anyTerms, (standAlone, beside, served, each) => {
        const next = nextStandAlone(standAlone, beside, served, each);
        expect(next).toBeGreaterThanOrEqual(0);
        const most = Math.max(standAlone, breakEvenNodes(served, each) - beside);
        expect(next).toBeLessThanOrEqual(most * (1 + 1e-12) + 1e-6);
      }),
    );
  });
});
