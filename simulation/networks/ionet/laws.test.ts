import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, dailyRecordFields, resolveScenario, simulateNetwork, type Frame } from '../../core';
import { engine } from './engine';
import { ionet } from './index';
import { brokenLaws } from './laws.test-support';
import { anyScenario } from './scenario.test-support';

function expectLaws(frame: Frame, stakeableShare: number): void {
  expect(brokenLaws(frame, stakeableShare)).toEqual([]);
}

const isInfinite = (value: number) => Math.abs(value) === Infinity;

function expectFinite(frame: Frame, names: readonly string[]): void {
  expect(names.filter((name) => !columnOf(frame, name).every(Number.isFinite))).toEqual([]);
}

describe('laws over the hard ranges of every parameter', () => {
  it('hold on every day', () => {
    fc.assert(
      fc.property(anyScenario(fc, 400), (input) => {
        const { scenario, issues } = resolveScenario([ionet], ionet.presets, input);
        expect(issues).toEqual([]);
        const frame = simulateNetwork(engine, scenario);
        expectFinite(
          frame,
          dailyRecordFields.filter((field) => field !== 'rewardGini'),
        );
        expect(frame.names.filter((name) => columnOf(frame, name).some(isInfinite))).toEqual([]);
        expectLaws(frame, (scenario.networks.ionet as Record<string, number>).stakeableShare as number);
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('hold on the default line for twenty years', () => {
    const { scenario } = resolveScenario([ionet], ionet.presets, { days: 7300 });
    const frame = simulateNetwork(engine, scenario);
    expectFinite(
      frame,
      frame.names.filter((name) => name !== 'rewardGini' && name !== 'burnToEmission'),
    );
    expectLaws(frame, ionet.parameters.stakeableShare.default);
  });

  it('never stake all IO nor buy the last on the default line, in twenty years', () => {
    const { scenario } = resolveScenario([ionet], ionet.presets, { days: 7300 });
    const frame = simulateNetwork(engine, scenario);
    const least = (name: string) => columnOf(frame, name).reduce((a, b) => Math.min(a, b));
    expect(least('stakeCoverage')).toBeGreaterThan(1);
    expect(least('buybackUsd')).toBeGreaterThan(0);
    expect(columnOf(frame, 'stakeCoverage')[5 * 365]).toBeGreaterThan(10);
  });

  it('leave ratios over next to nothing undefined, not infinite', () => {
    const { scenario, issues } = resolveScenario([ionet], ionet.presets, {
      days: 400,
      set: {
        'ionet.cloudPriceFactor': ionet.parameters.cloudPriceFactor.hard[0],
        'world.aiDemandGrowthPerYear': -0.95,
      },
    });
    expect(issues).toEqual([]);
    const frame = simulateNetwork(engine, scenario);
    expect(frame.names.filter((name) => columnOf(frame, name).some(isInfinite))).toEqual([]);
  });
});
