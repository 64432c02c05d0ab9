import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnOf,
  resolveScenario,
  type ParameterSet,
  simulateNetwork,
  type Frame,
  type NetworkEngine,
} from '../../../core';
import { engine } from '../engine';
import { bittensor } from '../index';
import { parameters } from '../parameters';
import { flow } from './flow';

/** A day and holder whose account is off, or an arrow below zero; nothing when all is well. */
function broken(frame: Frame): string | undefined {
  const column = (name: string) => columnOf(frame, name);
  for (const { metric } of flow.arrows) {
    if (column(metric).some((amount) => !(amount >= 0))) return `${metric} below zero`;
  }
  for (const [id, node] of Object.entries(flow.nodes)) {
    if (node.kind !== 'holder') continue;
    for (let day = 1; day < frame.rows; day++) {
      const net = flow.arrows.reduce((sum, { from, to, metric }) => {
        const amount = column(metric)[day] as number;
        return sum + (to === id ? amount : 0) - (from === id ? amount : 0);
      }, 0);
      const stock = column(node.stock ?? '');
      const moved = (stock[day] as number) - (stock[day - 1] as number);
      if (!(Math.abs(moved - net) <= flow.tolerance)) return `${id} on day ${day} by ${moved - net}`;
    }
  }
  return undefined;
}

function run(set: Record<string, number | boolean | string>, days: number): Frame {
  const { scenario, issues } = resolveScenario([bittensor], [], { days, set });
  expect(issues).toEqual([]);
  return simulateNetwork(engine as unknown as NetworkEngine, scenario);
}

const ranged = Object.entries<ParameterSet[string]>(parameters).flatMap(([key, spec]) =>
  spec.kind === 'number' && spec.level !== 'constant'
    ? [
        [
          `bittensor.${key}`,
          spec.integer
            ? fc.integer({ min: spec.hard[0], max: spec.hard[1] })
            : fc.double({ min: spec.hard[0], max: spec.hard[1], noNaN: true }),
        ] as const,
      ]
    : [],
);

describe('every holder of TAO closes each day', () => {
  test('in the default run, through halving and every rule', () => {
    expect(broken(run({}, 500))).toBeUndefined();
    expect(
      broken(run({ 'bittensor.subnetTurnover': true, 'bittensor.newSubnetsPerYear': 200 }, 500)),
    ).toBeUndefined();
  });

  test('anywhere in the hard ranges', () => {
    const any = fc.record(Object.fromEntries(ranged), { requiredKeys: [] });
    const rule = fc.constantFrom('as-on-chain', 'tao-flow', 'net-tao-flow', 'hill-gate');
    fc.assert(
      fc.property(any, rule, (set, emissionRule) => {
        const all = { ...set, 'bittensor.emissionRule': emissionRule, 'bittensor.subnetTurnover': true };
        expect(broken(run(all, 90))).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });
});
