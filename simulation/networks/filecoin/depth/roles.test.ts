import { describe, expect, it } from 'vitest';
import { allMetrics, columnOf, resolveScenario, simulateNetwork } from '../../../core';
import { engine } from '../engine';
import { filecoin } from '../index';
import { roles } from './roles';

const frame = simulateNetwork(engine, resolveScenario([filecoin], [], { days: 400 }).scenario);
const at = (metric: string, day: number) => columnOf(frame, metric)[day] as number;
const balance = (role: keyof typeof roles, day: number) =>
  roles[role].ledger.reduce((sum, { metric, sign }) => sum + sign * at(metric, day), 0);

describe('roles', () => {
  it('list daily flows of one unit', () => {
    const metrics = allMetrics(filecoin);
    for (const [name, role] of Object.entries(roles)) {
      for (const { metric } of role.ledger) {
        expect(metrics[metric]?.unit, `${name}: ${metric}`).toBe('usd-per-day');
        expect(metrics[metric]?.nature, `${name}: ${metric}`).toBe('flow');
      }
    }
  });

  it('pay each other: what clients and data users pay is what providers get from them', () => {
    for (const day of [0, 200, 399]) {
      const users = at('storageRevenueUsd', day) + at('retrievalRevenueUsd', day);
      expect(users).toBeCloseTo(at('revenueUsd', day), 9);
    }
  });

  it('live, as storage providers do, on minting: without it the day is a loss', () => {
    expect(balance('storageProvider', 0)).toBeGreaterThan(0);
    expect(balance('storageProvider', 0) - at('minerRewardUsd', 0)).toBeLessThan(0);
    expect(at('minerRewardUsd', 0)).toBeGreaterThan(100 * at('storageRevenueUsd', 0));
  });

  it('leave retrieval what a byte earns beyond its traffic, and save clients and users money', () => {
    const perTib = balance('retrievalProvider', 399) / at('servedTibPerDay', 399);
    expect(perTib).toBeCloseTo(7 - 1.28, 9);
    expect(balance('client', 399)).toBeGreaterThan(0);
    expect(balance('dataUser', 399)).toBeGreaterThan(0);
  });
});
