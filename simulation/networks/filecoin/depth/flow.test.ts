import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMetrics, columnOf, resolveScenario, simulateNetwork, type Frame } from '../../../core';
import { anyScenario } from '../any-scenario.test-support';
import { engine } from '../engine';
import { filecoin } from '../index';
import { flow } from './flow';

/** The first day on which a holder's account is off, or an arrow negative; with its name. */
function firstGap(frame: Frame): string | undefined {
  for (const { metric } of flow.arrows) {
    const day = columnOf(frame, metric).findIndex((value) => !(value >= 0));
    if (day >= 0) return `${metric} is negative on day ${day}`;
  }
  for (const [name, node] of Object.entries(flow.nodes)) {
    if (node.kind !== 'holder') continue;
    const of = (side: 'from' | 'to') =>
      flow.arrows.filter((arrow) => arrow[side] === name).map(({ metric }) => columnOf(frame, metric));
    const [into, out] = [of('to'), of('from')];
    const stock = node.stock === undefined ? undefined : columnOf(frame, node.stock);
    for (let day = 1; day < frame.rows; day++) {
      const sum = (columns: readonly Float64Array[]) =>
        columns.reduce((total, column) => total + (column[day] as number), 0);
      const kept = stock ? (stock[day] as number) - (stock[day - 1] as number) : 0;
      const gap = sum(into) - sum(out) - kept;
      if (!(Math.abs(gap) <= flow.tolerance)) return `${name} is off by ${gap} on day ${day}`;
    }
  }
  return undefined;
}

const run = (days: number, set: Record<string, unknown> = {}) =>
  simulateNetwork(engine, resolveScenario([filecoin], filecoin.presets, { days, set }).scenario);

describe('the flow of FIL', () => {
  it('names nodes and metrics that exist, of its unit', () => {
    const metrics = allMetrics(filecoin);
    for (const { from, to, metric } of flow.arrows) {
      expect(Object.keys(flow.nodes)).toEqual(expect.arrayContaining([from, to]));
      expect(metrics[metric]?.unit, metric).toBe(flow.unit);
    }
    for (const { stock } of Object.values(flow.nodes)) {
      if (stock !== undefined) expect(metrics[stock]?.nature, stock).toBe('stock');
    }
  });

  it('balances every holder on every day of the default run', () => {
    expect(firstGap(run(3650))).toBeUndefined();
  });

  it('balances under Solstice and after a shock', () => {
    const set = {
      'filecoin.solstice': true,
      'filecoin.solsticeDate': '2026-01-01',
      'filecoin.vanishShare': 0.5,
      'filecoin.vanishDate': '2026-06-01',
    };
    const frame = run(1500, set);
    expect(firstGap(frame)).toBeUndefined();
    for (const metric of ['serviceRewardFil', 'rewardBurntFil', 'faultFeeFromPledgeFil']) {
      expect(Math.max(...columnOf(frame, metric)), metric).toBeGreaterThan(1000);
    }
  });

  it('balances for any accepted scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(firstGap(simulateNetwork(engine, scenario))).toBeUndefined();
      }),
      { numRuns: 120, endOnFailure: true },
    );
  }, 30_000);
});
