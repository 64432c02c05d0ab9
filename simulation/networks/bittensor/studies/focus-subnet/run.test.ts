import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allMetrics,
  createFrame,
  defaultValues,
  resolveScenario,
  studyDefaults,
  type ParameterSet,
  type ParameterValue,
} from '../../../../core';
import { bittensor } from '../../index';
import { dayOf } from '../subnet-day';
import { focusSubnet } from './declaration';
import { runFocusSubnet } from './run';

const { scenario } = resolveScenario([bittensor], [], { days: 30 });
const frame = createFrame(allMetrics(bittensor), 1, 20_000);
const defaults = defaultValues(focusSubnet.parameters);
const run = (change: Partial<Record<keyof typeof defaults, ParameterValue>> = {}) =>
  runFocusSubnet({
    parameters: { ...defaults, day: 20, epochs: 40, ...change } as typeof defaults,
    scenario,
    frame,
  });

test('the daily cost is that of the miners at work, in proportion to the cost of one', () => {
  const { figures, tables } = run();
  const costs = tables.nodes.map((row) => row.at(-1) as number);
  expect(figures.dailyCost).toBeGreaterThan(0);
  expect(figures.dailyCost / costs.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(1, 9);
});

test('miners earn by quality, and more exact tests tell them apart better', () => {
  const exact = run({ noise: 0 }).figures.fidelity;
  expect(exact).toBeGreaterThan(0.8);
  expect(run({ noise: 6 }).figures.fidelity).toBeLessThan(exact);
});

test('the ranking pays for more than mean quality', () => {
  const { mean, paid } = run().charts.quality.lines;
  expect(paid.at(-1)).toBeGreaterThan((mean.at(-1) as number) + 0.05);
});

test('what epochs pay is what the daily run pays: incentive, dividends and income sum to it', () => {
  const day = dayOf(scenario, 63, 20);
  const rows = run().tables.nodes;
  const sum = (column: number) => rows.reduce((total, row) => total + (row[column] as number), 0);
  expect(sum(7)).toBeCloseTo(1, 9);
  expect(sum(8)).toBeCloseTo(1, 9);
  const paid = (day.miners + day.validators) * day.taoPriceUsd;
  expect(sum(9) / paid).toBeCloseTo(1, 9);
});

test('any subnet can be looked into, and unless one is chosen it is the one in focus, with its kind', () => {
  const set = { 'bittensor.focusNetuid': 17, 'bittensor.focusKind': 'speech' };
  const { scenario: other } = resolveScenario([bittensor], [], { days: 30, set });
  expect(studyDefaults(focusSubnet, other.networks['bittensor'])).toMatchObject({
    netuid: 17,
    kind: 'speech',
  });
  expect(studyDefaults(focusSubnet)).toEqual(defaults);
  const paid = (netuid: number) => {
    const day = dayOf(scenario, netuid - 1, 20);
    const income = run({ netuid }).tables.nodes.reduce((sum, row) => sum + (row[9] as number), 0);
    expect(income / ((day.miners + day.validators) * day.taoPriceUsd)).toBeCloseTo(1, 9);
    return income;
  };
  expect(paid(17)).toBeLessThan(0.5 * paid(64));
});

test('where rewards carry more miners than there are seats both models fill the seats', () => {
  const { activeMiners, dailyMiners } = run({ seats: 192, epochs: 10 }).figures;
  expect(dailyMiners).toBe(192);
  expect(activeMiners).toBe(192);
});

test('miners that cannot live on it leave, after their patience and immunity', () => {
  const { seats, ...rest } = run({ minerCost: 1000, candidates: 0, epochs: 60 }).charts;
  expect(rest.byQuality.x.length).toBeLessThan(80);
  expect(seats.lines.active[10]).toBe(80);
});

describe('anywhere in the hard ranges', () => {
  const inputs = Object.entries<ParameterSet[string]>(focusSubnet.parameters).flatMap(([key, spec]) =>
    spec.kind === 'number' && !['day', 'epochs'].includes(key)
      ? [
          [
            key,
            spec.integer
              ? fc.integer({ min: spec.hard[0], max: Math.min(40, spec.hard[1]) })
              : fc.double({ min: spec.hard[0], max: spec.hard[1], noNaN: true }),
          ] as const,
        ]
      : [],
  );
  test('every result is finite and every share within 0…1', () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(inputs), { requiredKeys: [] }), (change) => {
        const { figures, tables } = run({ ...change, epochs: 15 });
        for (const value of Object.values(figures)) expect(Number.isFinite(value)).toBe(true);
        for (const row of tables.nodes) {
          for (const cell of row.slice(2, 9)) {
            expect(cell).toBeGreaterThanOrEqual(0);
            expect(cell).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
