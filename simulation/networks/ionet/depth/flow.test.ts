import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMetrics, columnOf, type Frame } from '../../../core';
import { ionet } from '../index';
import { anyScenario, finishedRun } from '../scenario.test-support';
import { flow } from './flow';

const micro = (io: number) => Math.round(io * 1e6);

/** The first holder and day whose account is off by a micro-IO, or arrow below zero; undefined when all is well. */
function firstGap(frame: Frame): string | undefined {
  for (const { metric } of flow.arrows) {
    const day = columnOf(frame, metric).findIndex((io) => !(io >= 0));
    if (day >= 0) return `${metric} below zero on day ${day}`;
  }
  for (const [id, node] of Object.entries(flow.nodes)) {
    if (node.kind !== 'holder') continue;
    const stock = node.stock === undefined ? undefined : columnOf(frame, node.stock);
    for (let day = 1; day < frame.rows; day++) {
      const net = flow.arrows.reduce((sum, { from, to, metric }) => {
        const amount = micro(columnOf(frame, metric)[day] as number);
        return sum + (to === id ? amount : 0) - (from === id ? amount : 0);
      }, 0);
      const moved = stock ? micro(stock[day] as number) - micro(stock[day - 1] as number) : 0;
      if (moved !== net) return `${id} on day ${day} by ${moved - net} micro-IO`;
    }
  }
  return undefined;
}

describe('the flow of IO', () => {
  it('names stocks and flows of IO', () => {
    const metrics = allMetrics(ionet);
    for (const { metric } of flow.arrows) {
      expect(metrics[metric]?.nature, metric).toBe('flow');
      expect(['io-per-day', 'tokens-per-day']).toContain(metrics[metric]?.unit);
    }
    for (const { stock } of Object.values(flow.nodes)) {
      if (stock !== undefined) expect(metrics[stock]?.nature, stock).toBe('stock');
    }
  });

  it('balances every holder to the micro-IO on every day of ten years', () => {
    const { frame } = finishedRun(3650);
    expect(firstGap(frame)).toBeUndefined();
    for (const { metric } of flow.arrows) {
      if (metric === 'boughtForStakeIo' || metric === 'rewardsFromVaultIo') continue;
      expect(Math.max(...columnOf(frame, metric)), metric).toBeGreaterThan(0);
    }
  });

  it('draws on the vault when falls of price and demand make the dollars owed cost more than the schedule', () => {
    const shock = {
      'world.tokenPriceShock': -0.95,
      'world.demandShock': -0.9,
      'world.shockDate': '2027-09-01',
    };
    const { frame } = finishedRun(1000, shock);
    expect(Math.max(...columnOf(frame, 'rewardsFromVaultIo'))).toBeGreaterThan(0);
    expect(firstGap(frame)).toBeUndefined();
  });

  it('balances over the hard ranges of every parameter', () => {
    fc.assert(
      fc.property(anyScenario(fc, 300), ({ days, set }) => {
        expect(firstGap(finishedRun(days, set).frame)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('buys stakes on the market when the fleet grows faster than rewards pay for', () => {
    const { frame } = finishedRun(400, { 'ionet.stakePerProcessorIo': 5000, 'ionet.arrivalsPerDay': 200 });
    expect(Math.max(...columnOf(frame, 'boughtForStakeIo'))).toBeGreaterThan(0);
    expect(firstGap(frame)).toBeUndefined();
  });
});
