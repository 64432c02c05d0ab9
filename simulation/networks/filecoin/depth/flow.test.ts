import { describe, expect, it } from 'vitest';
import { allMetrics, columnOf, resolveScenario, simulateNetwork } from '../../../core';
import { engine } from '../engine';
import { filecoin } from '../index';
import { flow } from './flow';
import { firstGap } from './flow-account.test-support';

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
});
